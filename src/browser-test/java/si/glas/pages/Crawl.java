package si.glas.pages;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import si.glas.browser.RunningGlas;

/** Goes wherever links lead one reader; of pages of one kind to some only. */
final class Crawl {

    /** As many as the sample network has positions. */
    private static final int OF_A_KIND = 17;

    private static final Pattern UNTOLD = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");

    private record Link(String from, String path) {}

    private final RunningGlas glas;
    private final Handlers handlers;
    private final Reader reader;
    private final Connection session = Jsoup.newSession()
            .header("Accept-Language", "sl")
            .ignoreContentType(true)
            .ignoreHttpErrors(true)
            .maxBodySize(0);
    private final Queue<Link> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> ofAKind = new HashMap<>();
    private final List<Visit> visits = new ArrayList<>();

    private Crawl(RunningGlas glas, Handlers handlers, Reader reader) {
        this.glas = glas;
        this.handlers = handlers;
        this.reader = reader;
    }

    static Crawl begin(RunningGlas glas, Handlers handlers, Reader reader) {
        Crawl crawl = new Crawl(glas, handlers, reader);
        if (reader.guise() != null) {
            crawl.submit("/sign-in", "form:has(input[value=" + reader.guise() + "])", Map.of());
        }
        crawl.add("the front door", "/");
        return crawl;
    }

    /** Goes on until there is nothing left that is not known. */
    Crawl goOn() {
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
        return this;
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    /** Fills in a form; what it leads to is ahead. */
    void submit(String path, String form, Map<String, String> values) {
        FormElement chosen = (FormElement) see(path).expectFirst(form);
        Connection request = chosen.submit();
        values.forEach((name, value) -> fill(request, name, value));
        add("what " + path + " sends", pathOf(execute(request).url().toString()));
    }

    private static void fill(Connection request, String name, String value) {
        Connection.KeyVal field = request.data(name);
        if (field == null) {
            request.data(name, value);
        } else {
            field.value(value);
        }
    }

    /** Looks at a page without going on from there. */
    Document see(String path) {
        return parse(get(path));
    }

    /** Has a page ahead to which something from outside leads. */
    void follow(String address) {
        add("outside", address.startsWith("/") ? address : pathOf(address));
    }

    /** The first page of a handler that this reader has come to. */
    String first(String handler) {
        return visits.stream()
                .filter(visit -> visit.handler().equals(handler))
                .map(Visit::path)
                .findFirst()
                .orElseThrow(() -> new AssertionError(reader + " has not found " + handler));
    }

    private void visit(Link link) {
        if (ofAKind.merge(handler(link.path()), 1, Integer::sum) > OF_A_KIND) {
            return;
        }
        Connection.Response answer = get(link.path());
        String path = pathOf(answer.url().toString());
        boolean isPage = String.valueOf(answer.contentType()).startsWith("text/html");
        Document page = isPage ? parse(answer) : new Document(answer.url().toString());
        visits.add(new Visit(reader, link.from(), path, handler(path), answer.statusCode(), kinds(page), untold(page)));
        page.select("a[href], iframe[src]").stream()
                .map(element -> element.absUrl(element.is("a") ? "href" : "src"))
                .filter(address -> address.startsWith(glas.at("/")))
                .map(this::pathOf)
                .forEach(next -> add(path, next));
    }

    private String handler(String path) {
        return handlers.of(path.replaceFirst("[?].*", "")).orElse(path);
    }

    /** Another language is no other page. */
    private void add(String from, String path) {
        if (!path.contains("lang=") && known.add(path)) {
            ahead.add(new Link(from, path));
        }
    }

    private String pathOf(String address) {
        return address.substring(glas.at("").length()).replaceFirst("#.*", "");
    }

    private Connection.Response get(String path) {
        return execute(session.newRequest(URI.create(glas.at(path)).toString()));
    }

    private static Connection.Response execute(Connection request) {
        try {
            return request.execute();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no answer", e);
        }
    }

    private static Document parse(Connection.Response answer) {
        try {
            return answer.parse();
        } catch (IOException e) {
            throw new UncheckedIOException("This is no page", e);
        }
    }

    private static String untold(Document page) {
        return UNTOLD.matcher(page.outerHtml())
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(joining(" "));
    }

    private static Set<String> kinds(Document page) {
        return page.select("main, main *").stream().flatMap(Crawl::kinds).collect(toSet());
    }

    private static Stream<String> kinds(Element element) {
        Stream<String> classes = element.classNames().stream().map(name -> element.tagName() + "." + name);
        return Stream.concat(Stream.of(element.tagName() + element.attr("type") + element.attr("role")), classes);
    }
}
