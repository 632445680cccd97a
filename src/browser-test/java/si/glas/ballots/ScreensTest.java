package si.glas.ballots;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.*;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.*;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import si.glas.ballots.CastVote.Answer;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.MemberId;

@SpringBootTest(
        classes = BallotsAlone.class,
        webEnvironment = RANDOM_PORT,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
@Import({Stage.class, SignInByHeader.class})
class ScreensTest {
    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    CastVote castVote;

    @Test
    void shoot() {
        Playwright pw = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser b = pw.chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
        for (String[] v : new String[][] {{"sl", "390", "LIGHT"}, {"en", "1280", "DARK"}}) {
            stage.clear();
            PersonId ana = stage.network.person("Ana Novak");
            MemberId t = stage.network.member("Gledališče na vogalu", ana);
            stage.network.member("Čebelji zbor", ana);
            List<PersonId> ps = new ArrayList<>();
            List<MemberId> ms = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                PersonId p = stage.network.person("Oseba " + (char) ('A' + i), Language.SL);
                ps.add(p);
                ms.add(stage.network.member("Društvo številka " + (i + 1), p));
            }
            stage.network.member("Društvo brez zastopnika");
            var text = stage.texts.frozen(
                    "Kultura ni strošek: stališče o osnutku zakona o medijih",
                    "# Kultura ni strošek\n\nDolg odstavek o tem, zakaj. Dolg odstavek o tem, zakaj. Dolg odstavek o tem, zakaj.\n\n## Zahteve\n\n1. stalno financiranje,\n2. pošteno plačilo.");
            BallotId id = stage.open(text, "members-ordinary", 1);
            PersonId cene = stage.network.elect("Cene Zupan");
            stage.network.elect("Dana");
            BallotId board = stage.open(text, "board", 1);
            Page page = b.newContext(new NewContextOptions()
                            .setExtraHTTPHeaders(Map.of(
                                    SignInByHeader.PERSON, ana.toString(), SignInByHeader.ROLES, "MEMBER,COORDINATOR"))
                            .setLocale(v[0])
                            .setColorScheme(ColorScheme.valueOf(v[2]))
                            .setViewportSize(Integer.parseInt(v[1]), 800))
                    .newPage();
            String n = v[0] + "-" + v[1] + "-" + v[2].toLowerCase() + "-";
            String base = "http://localhost:" + port + "/ballots/";
            go(page, base + id, n + "1-vote");
            page.locator("main form button").click();
            snap(page, n + "2-errors");
            go(page, base + id + "/text", n + "3-text");
            castVote.cast(id, Set.of(VoterId.of(t)), new Answer(Choice.NO, "Premalo."), ana);
            stage.clock.add(java.time.Duration.ofMinutes(7));
            castVote.cast(id, Set.of(VoterId.of(t)), new Answer(Choice.YES, "Že dolgo čakamo.\nZdaj je čas."), ana);
            for (int i = 0; i < 4; i++)
                castVote.cast(
                        id,
                        Set.of(VoterId.of(ms.get(i))),
                        new Answer(
                                Choice.values()[i % 4],
                                i == 1 ? "Premalo natančno glede financiranja, predvsem v drugi točki." : ""),
                        ps.get(i));
            go(page, base + id, n + "4-voted");
            go(page, base + id + "/receipt", n + "5-receipt");
            stage.close(id);
            go(page, base + id, n + "6-result");
            stage.setClock(BallotsAlone.NOW);
            Page bp = b.newContext(new NewContextOptions()
                            .setExtraHTTPHeaders(
                                    Map.of(SignInByHeader.PERSON, cene.toString(), SignInByHeader.ROLES, "BOARD"))
                            .setLocale(v[0])
                            .setColorScheme(ColorScheme.valueOf(v[2]))
                            .setViewportSize(Integer.parseInt(v[1]), 800))
                    .newPage();
            go(bp, base + board, n + "7-board");
            bp.locator("main input[value=no]").check();
            bp.locator("main form button").click();
            snap(bp, n + "8-confirm");
        }
        pw.close();
    }

    void go(Page p, String url, String name) {
        p.navigate(url);
        snap(p, name);
    }

    void snap(Page p, String name) {
        p.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/" + name + ".png")));
    }
}
