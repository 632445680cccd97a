package si.glas.texts;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** Reads HTML as strictly as the maker of documents does. */
final class WellFormed {

    private WellFormed() {}

    static String root(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<div>" + html + "</div>")))
                    .getDocumentElement()
                    .getTagName();
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + html, e);
        }
    }
}
