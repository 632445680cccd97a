package si.glas.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import si.glas.browser.RunningGlas;
import si.glas.sample.Guise;

/** Goes through the sample network as everybody, and does what has to be done to see the pages that follow upon it. */
final class Expedition {

    private static final String MEMBER = "breda.knez@dravska-citalnica.example.org";

    private final RunningGlas glas;
    private final Handlers handlers;

    Expedition(RunningGlas glas) {
        this.glas = glas;
        this.handlers = new Handlers(glas.get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
    }

    Handlers handlers() {
        return handlers;
    }

    Atlas explore() {
        List<Visit> visits = new ArrayList<>();
        for (Reader reader : Reader.all()) {
            Crawl crawl = Crawl.begin(glas, handlers, reader);
            if (reader.equals(Reader.PUBLIC)) {
                askToSignIn(crawl);
            }
            crawl.goOn();
            if (reader.guise() == Guise.BOARD) {
                vote(crawl);
            }
            if (reader.guise() == Guise.AUDITOR) {
                changeAddress(crawl);
            }
            if (reader.guise() == Guise.ADMINISTRATOR) {
                importAList(crawl);
            }
            visits.addAll(crawl.goOn().visits());
        }
        return new Atlas(visits);
    }

    private static void askToSignIn(Crawl crawl) {
        crawl.submit("/sign-in", "form[action=/sign-in]", Map.of("email", MEMBER));
        awaitMail(crawl, MEMBER, "Prijava v Glas");
    }

    private static void vote(Crawl crawl) {
        crawl.submit(crawl.first("BallotController.show"), "form[action$=/votes]", Map.of("choice", "abstain"));
    }

    private static void changeAddress(Crawl crawl) {
        String address = "vilma@example.org";
        crawl.submit("/me", "form[action=/me/email]", Map.of("email", address));
        awaitMail(crawl, address, "Potrdite svoj novi naslov v Glasu");
        String mail = crawl.see("/mail?to=" + address).expectFirst(".items a").attr("href");
        crawl.follow(crawl.see(mail + "?view=text").expectFirst(".mail-text a").attr("href"));
    }

    private static void importAList(Crawl crawl) {
        String list = "ime;vrsta\nZavod Nova vrata;organizacija\nBrez vrste;\n";
        crawl.submit("/members/import", "form[enctype]", Map.of("text", list));
    }

    private static void awaitMail(Crawl crawl, String address, String subject) {
        await().untilAsserted(() ->
                assertThat(crawl.see("/mail?to=" + address).text()).contains(subject));
    }
}
