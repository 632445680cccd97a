package si.glas.submissions;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import si.glas.documents.PdfDocuments;
import si.glas.documents.PositionDocument;
import si.glas.kernel.NetworkSettings;
import si.glas.language.Dates;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView;
import si.glas.texts.Demand;
import si.glas.texts.Demands;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rendering;

/**
 * An adopted position on the network's paper, as a PDF: its frozen text, its demands, how it was decided, its
 * fingerprint. The same position is always the same bytes.
 */
@Component
public class PositionPaper {

    private static final int BELOW_THE_TITLE = 2;

    private final PositionArchive positions;
    private final DecisionStory story;
    private final PdfDocuments documents;
    private final Wording wording;
    private final Dates dates;
    private final NetworkSettings network;
    private final SubmissionSettings settings;

    PositionPaper(
            PositionArchive positions,
            DecisionStory story,
            PdfDocuments documents,
            Wording wording,
            Dates dates,
            NetworkSettings network,
            SubmissionSettings settings) {
        this.positions = positions;
        this.story = story;
        this.documents = documents;
        this.wording = wording;
        this.dates = dates;
        this.network = network;
        this.settings = settings;
    }

    /** Without an addressee, for the public. */
    public NamedFile forEverybody(PositionView position) {
        return print(position, List.of());
    }

    /** As a letter to a decision-maker. */
    NamedFile forAddressee(PositionView position, Addressee addressee) {
        return print(position, addressee.details().letterLines());
    }

    private NamedFile print(PositionView position, List<String> addressee) {
        byte[] pdf = documents.render(document(position, addressee).pdf());
        return new NamedFile(FileNames.of(position, kind(position)), "application/pdf", pdf);
    }

    private PositionDocument document(PositionView position, List<String> addressee) {
        Language language = position.language();
        Instant adoptedAt = Objects.requireNonNull(position.adoptedAt());
        MarkdownText text = new MarkdownText(
                positions.version(Objects.requireNonNull(position.frozen())).markdown());
        return new PositionDocument(
                language.locale(),
                network.name(),
                contact(),
                kind(position),
                position.title(),
                addressee,
                dateline(dates.day(adoptedAt, language)),
                adoptedAt,
                text.html(Rendering.fromHeading(BELOW_THE_TITLE)),
                Demands.of(text).list().stream().map(Demand::text).toList(),
                story.tell(position, language),
                text.fingerprint().grouped());
    }

    /** What the position is, such as "Statement", in its own language. */
    public String kind(PositionView position) {
        return wording.say(position.language(), "submissions.paper.kind." + position.kind());
    }

    private List<String> contact() {
        return settings.contact().isEmpty() ? List.of(network.publicAddress().toString()) : settings.contact();
    }

    private String dateline(String day) {
        return settings.place().isEmpty() ? day : settings.place() + ", " + day;
    }
}
