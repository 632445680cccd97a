package si.glas.submissions;

import java.util.List;
import java.util.stream.IntStream;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rendering;

/** A submission with all that came of it, as pages show it. */
public record DossierView(
        SubmissionView submission, List<Evidence> evidence, List<Answer> answers, List<DemandUptake> uptakes) {

    private static final int BELOW_THE_SECTION = 4;

    /** @param html of the summary; safe */
    public record Answer(Response response, String html) {}

    public static DossierView of(Submissions.Dossier dossier) {
        List<Response> responses = dossier.responses();
        return new DossierView(
                dossier.submission(),
                dossier.evidence(),
                IntStream.range(0, responses.size())
                        .mapToObj(i -> new Answer(responses.get(i), html(dossier, responses.get(i), i)))
                        .toList(),
                dossier.uptakes());
    }

    /** Several answers share a page, and ids on a page differ. */
    private static String html(Submissions.Dossier dossier, Response response, int number) {
        String prefix = "r" + dossier.submission().id().toString().substring(0, 8) + "-" + number + "-";
        return new MarkdownText(response.summary())
                .html(Rendering.fromHeading(BELOW_THE_SECTION)
                        .withIdPrefix(prefix)
                        .withoutAnchors());
    }
}
