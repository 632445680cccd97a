package si.glas.forms.feel;

import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** An expression in FEEL that was understood when its form was read. */
public final class Expression {

    private static final String MARK = "=";
    private static final FeelEngineApi parser = FeelEngineBuilder.forJava().build();

    private final Place place;
    private final ParsedExpression parsed;
    private final Set<String> names;

    private Expression(Place place, ParsedExpression parsed) {
        this.place = place;
        this.parsed = parsed;
        this.names = SyntaxTree.names(parsed.expression());
    }

    /** Whether the text of an attribute is an expression: it begins with an equals sign. */
    public static boolean isOne(String text) {
        return text.startsWith(MARK);
    }

    /**
     * @param text with the equals sign
     * @throws FormBroken if it is no FEEL, or calls a function that FEEL has not
     */
    public static Expression of(Place place, String text) {
        if (!isOne(text)) {
            throw new FormBroken(place, "an expression begins with an equals sign, unlike \"" + text + "\".");
        }
        return ofFeel(place, text.substring(MARK.length()));
    }

    static Expression ofFeel(Place place, String feel) {
        ParseResult result = parser.parseExpression(feel);
        if (result.isFailure()) {
            throw new FormBroken(place, result.failure().message());
        }
        SyntaxTree.unknownFunction(result.parsedExpression().expression()).ifPresent(function -> {
            throw new FormBroken(place, "FEEL has no function " + function + ", called in \"" + feel + "\".");
        });
        return new Expression(place, result.parsedExpression());
    }

    /** What it may read, and more: every name that stands in it, whatever it stands for. */
    public Set<String> names() {
        return names;
    }

    public Place place() {
        return place;
    }

    ParsedExpression parsed() {
        return parsed;
    }

    @Override
    public String toString() {
        return parsed.text();
    }
}
