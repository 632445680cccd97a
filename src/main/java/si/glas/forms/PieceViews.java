package si.glas.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import si.glas.forms.field.Question;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;

/** Makes what a page shows of the parts that hold no value. */
record PieceViews(Words words) {

    private static final int LARGEST_SPACE = 8;
    private static final int USUAL_SPACE = 60;
    private static final int USUAL_FRAME = 300;
    private static final int STEP = 16;

    private static final Map<String, String> SANDBOX = Map.of(
            "allowScripts", "allow-scripts",
            "allowSameOrigin", "allow-same-origin",
            "allowForms", "allow-forms",
            "allowModals", "allow-modals",
            "allowPopups", "allow-popups",
            "allowTopNavigation", "allow-top-navigation",
            "allowStorageAccessByUserActivation", "allow-storage-access-by-user-activation");
    private static final Map<String, String> ALLOW = Map.of(
            "fullscreen", "fullscreen", "geolocation", "geolocation", "camera", "camera", "microphone", "microphone");

    PartView view(Node.Piece piece) {
        Question question = piece.question();
        return switch (piece.component().type()) {
            case TEXT -> new PartView.Html(words.markdown(question, Attribute.TEXT));
            case HTML -> new PartView.Html(words.html(question, Attribute.CONTENT));
            case IMAGE -> picture(question);
            case TABLE -> new TableViews(words).view(piece);
            case SPACER -> space(piece.component());
            case IFRAME -> embedded(piece);
            case BUTTON -> button(question);
            case DOCUMENT_PREVIEW -> new DocumentViews(words).view(piece);
            default -> new PartView.Rule();
        };
    }

    private PartView picture(Question question) {
        return new PartView.Picture(
                Optional.of(words.text(question, Attribute.SOURCE))
                        .filter(Addresses::isPicture)
                        .orElse(null),
                words.text(question, Attribute.ALTERNATIVE));
    }

    private static PartView space(Component spacer) {
        int steps = Math.round(spacer.count(Attribute.HEIGHT).orElse(USUAL_SPACE) / (float) STEP);
        return new PartView.Space(Math.clamp(steps, 1, LARGEST_SPACE));
    }

    private PartView embedded(Node.Piece piece) {
        Set<?> permissions = piece.component().permissions();
        return new PartView.Embedded(
                piece.id(),
                words.text(piece.question(), Attribute.LABEL),
                Optional.of(words.text(piece.question(), Attribute.URL))
                        .filter(Addresses::isSecure)
                        .orElse(null),
                tokens(SANDBOX, permissions, " "),
                tokens(ALLOW, permissions, "; "),
                piece.component().count(Attribute.HEIGHT).orElse(USUAL_FRAME));
    }

    private PartView button(Question question) {
        return new PartView.Button(
                question.component().word(Attribute.ACTION).orElse("submit"), words.text(question, Attribute.LABEL));
    }

    private static String tokens(Map<String, String> tokens, Set<?> permissions, String separator) {
        List<String> granted = tokens.entrySet().stream()
                .filter(token -> permissions.contains(token.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return granted.stream().collect(Collectors.joining(separator));
    }
}
