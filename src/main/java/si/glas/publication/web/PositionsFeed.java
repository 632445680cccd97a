package si.glas.publication.web;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.feed.AbstractAtomFeedView;
import si.glas.kernel.NetworkSettings;
import si.glas.language.Wording;
import si.glas.positions.PositionShelf.Adopted;
import si.glas.publication.Published;
import si.glas.texts.Demands;
import si.glas.texts.MarkdownText;

/** The feed as Atom (RFC 4287). Each entry is in the language of its position; a reader of feeds has none. */
@Component
class PositionsFeed extends AbstractAtomFeedView {

    /** In the model: what it tells, as a list of {@link Published.Item}, the latest first. */
    static final String ITEMS = "items";

    private final NetworkSettings network;
    private final Wording wording;

    PositionsFeed(NetworkSettings network, Wording wording) {
        this.network = network;
        this.wording = wording;
    }

    @Override
    protected void buildFeedMetadata(Map<String, Object> model, Feed feed, HttpServletRequest request) {
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setId(network.link("/published").toString());
        feed.setTitle(network.name());
        feed.setUpdated(Date.from(items(model)
                .map(Published.Item::updatedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(network()));
        feed.setAlternateLinks(List.of(link("alternate", "/published", "text/html")));
        feed.setOtherLinks(List.of(link("self", "/published/feed.atom", "application/atom+xml")));
    }

    @Override
    protected List<Entry> buildFeedEntries(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) {
        return items(model).map(this::entry).toList();
    }

    private static Stream<Published.Item> items(Map<String, Object> model) {
        return ((List<?>) Objects.requireNonNull(model.get(ITEMS))).stream().map(Published.Item.class::cast);
    }

    private Entry entry(Published.Item item) {
        Adopted position = item.position();
        String path = "/published/" + position.id();
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + position.id());
        entry.setTitle(position.title());
        entry.setPublished(Date.from(position.adoptedAt()));
        entry.setUpdated(Date.from(item.updatedAt()));
        entry.setCategories(List.of(kind(position)));
        entry.setAlternateLinks(List.of(link("alternate", path, "text/html")));
        entry.setOtherLinks(List.of(link("related", path + "/position.pdf", "application/pdf")));
        entry.setSummary(demands(position));
        return entry;
    }

    private Category kind(Adopted position) {
        Category kind = new Category();
        kind.setTerm(position.kind().name().toLowerCase(Locale.ROOT));
        kind.setLabel(wording.say(position.language(), "positions.kind." + position.kind()));
        return kind;
    }

    /** What is demanded, a line for each demand. */
    private static Content demands(Adopted position) {
        Content demands = new Content();
        demands.setType(Content.TEXT);
        demands.setValue(Demands.of(new MarkdownText(position.markdown())).list().stream()
                .map(demand -> demand.number() + ". " + demand.text())
                .collect(Collectors.joining("\n")));
        return demands;
    }

    private SyndPerson network() {
        SyndPerson author = new SyndPersonImpl();
        author.setName(network.name());
        return author;
    }

    private Link link(String relation, String path, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(network.link(path).toString());
        link.setType(type);
        return link;
    }
}
