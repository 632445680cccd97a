package si.glas.people;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A browser without scripts: it keeps cookies, and sends forms with all that is in them. It follows no redirect by itself. */
public final class Browser {

    private static final String BOUNDARY = "boundary-of-parts";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI home;
    private Page page = new Page(0, "", Map.of());

    /** A page or another answer. */
    public record Page(int status, String html, Map<String, String> headers) {

        public Document document() {
            return Jsoup.parse(html);
        }

        public String text() {
            return document().text();
        }

        public Optional<String> location() {
            return Optional.ofNullable(headers.get("location"));
        }
    }

    public Browser(int port) {
        home = URI.create("http://localhost:" + port);
    }

    public Page page() {
        return page;
    }

    public Page get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send((headers.length == 0 ? request : request.headers(headers)).GET());
    }

    /** Goes where the last answer pointed to. */
    public Page follow() {
        return get(page.location().orElseThrow(() -> new AssertionError("No redirect: " + page)));
    }

    /** Sends the form of the page that goes to this address, with what it holds and what is typed here. */
    public Page submit(String action, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(contentOf(form(action)));
        all.putAll(typed);
        return post(action, all);
    }

    public Page submit(String action) {
        return submit(action, Map.of());
    }

    /** Sends what no form of the page would. */
    public Page post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        return send((headers.length == 0 ? request : request.headers(headers)).POST(BodyPublishers.ofString(body)));
    }

    /** Sends the form of the page that goes to this address, with a file. */
    public Page upload(String action, String field, String file, byte[] content) {
        return multipart(action, Map.of(), field, file, BodyPublishers.ofByteArray(content));
    }

    /** The same with whatever is the content of the file. */
    public Page multipart(String action, Map<String, String> typed, String field, String file, BodyPublisher content) {
        Map<String, String> all = new LinkedHashMap<>(contentOf(form(action)));
        all.putAll(typed);
        all.remove(field);
        String parts = all.entrySet().stream()
                .map(part -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, part.getKey(), part.getValue()))
                .collect(Collectors.joining());
        String beginning = parts
                + "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, field, file);
        return send(request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(beginning),
                        content,
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    public Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            Map<String, String> headers = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            header -> header.getKey().toLowerCase(Locale.ROOT),
                            header -> String.join(", ", header.getValue())));
            page = new Page(response.statusCode(), response.body(), headers);
            return page;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0")
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Another one with the same cookies, such as a thief's. */
    public Browser copy() {
        Browser copy = new Browser(home.getPort());
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> copy.cookies.getCookieStore().add(home, cookie));
        return copy;
    }

    private FormElement form(String action) {
        return page.document().select("form[method=post]").stream()
                .filter(form -> form.attr("action").equals(action))
                .map(FormElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form for " + action + " on: " + page.html()));
    }

    private static Map<String, String> contentOf(FormElement form) {
        return form.formData().stream()
                .collect(Collectors.toMap(
                        Connection.KeyVal::key, Connection.KeyVal::value, (a, b) -> b, LinkedHashMap::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
