package si.glas.texts;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * What {@code <} means in our texts: the start of an address in angle brackets, else itself.
 *
 * <p>HTML is no markup here but text that everybody sees: nothing is hidden in what the members vote on. The library's
 * own parser would also look for the end of a tag from each bracket to the end of the text.
 */
final class AngleBracket implements InlineContentParser, InlineContentParserFactory {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)[^<>\\s]+");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position afterBracket = scanner.position();
        scanner.find(c -> c == '>' || c == '<' || Character.isWhitespace(c));
        if (scanner.peek() != '>') {
            return ParsedInline.of(new Text("<"), afterBracket);
        }
        String inside = scanner.getSource(afterBracket, scanner.position()).getContent();
        scanner.next();
        if (ADDRESS.matcher(inside).matches()) {
            return link(inside, inside, scanner.position());
        }
        return MAIL.matcher(inside).matches()
                ? link(inside, "mailto:" + inside, scanner.position())
                : ParsedInline.of(new Text("<"), afterBracket);
    }

    private static ParsedInline link(String text, String address, Position end) {
        Link link = new Link(address, null);
        link.appendChild(new Text(text));
        return ParsedInline.of(link, end);
    }
}
