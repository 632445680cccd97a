package si.glas.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = DiagramPages.class, webEnvironment = RANDOM_PORT)
class DiagramPageTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void showsThePictureWithItsLegend() throws Exception {
        Document page = page("en");

        Element picture = page.expectFirst("figure svg");
        assertThat(picture.attr("aria-label")).startsWith("Write a text: how far it has got. It needs help to go on.");
        assertThat(page.select(".diagram-legend li").eachText())
                .containsExactly("done", "here now", "needs help", "stopped", "not reached");
        assertThat(page.select("figure").attr("data-bpmn-xml-url")).isEqualTo("/instances/100/model");
        assertThat(page.select("figure [style], figure script:not([src])")).isEmpty();
    }

    @Test
    void tellsTheSameInWords() throws Exception {
        Document page = page("en");

        assertThat(page.select(".diagram-words ul li").eachText())
                .containsExactly(
                        "Hear members needs help since 02/03/2026, 12:25",
                        "Hear members here now since 02/03/2026, 12:25",
                        "Time reached / Deadline moved here now since 02/03/2026, 12:26");
        assertThat(page.select(".diagram-words ol li").eachText())
                .startsWith(
                        "Text asked for done 02/03/2026, 12:00",
                        "Draft <text> & demands done from 02/03/2026, 12:00 to 02/03/2026, 12:20")
                .hasSize(10);
        assertThat(page.expectFirst(".diagram-words ol time").attr("datetime")).isEqualTo("2026-03-02T11:00:00Z");
        assertThat(page.select(".diagram-words a[href=/instances/102]")).isNotEmpty();
    }

    @Test
    void speaksSlovenian() throws Exception {
        Document page = page("sl");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Pisanje besedila: kako daleč je");
        assertThat(page.select(".diagram-words ol li").get(1).text())
                .isEqualTo("Osnutek <besedila> & zahtev opravljeno od 2. 3. 2026, 12:00 do 2. 3. 2026, 12:20");
        assertThat(page.select("figure [data-element=UserTask_DraftText] > title")
                        .text())
                .isEqualTo("Osnutek <besedila> & zahtev: opravljeno 2×.");
        assertThat(page.text()).doesNotContain("??", "diagrams.");
    }

    @Test
    void showsWhatKeepsItFromGoingOnAsText() throws Exception {
        Element trouble = page("en").expectFirst(".diagram-troubles li");

        assertThat(trouble.expectFirst("a").attr("href")).isEqualTo("/instances/102");
        assertThat(trouble.expectFirst("pre").text()).isEqualTo("no <such> file");
    }

    private Document page(String language) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + DiagramPages.EVERYTHING);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Language", language)
                .build();
        return Jsoup.parse(browser.send(request, BodyHandlers.ofString()).body());
    }
}
