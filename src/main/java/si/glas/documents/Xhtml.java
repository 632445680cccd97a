package si.glas.documents;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page of well-formed HTML, taken apart. */
record Xhtml(Document document) {

    /** Hints for programs that lay out text, which print as nothing, or in a font that lacks them as a box. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]");

    /** @throws IllegalStateException if it is not well-formed, or asks for anything outside of itself */
    static Xhtml parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The one that is there without asking writes to the console.
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(new StringReader(html)));
            Xhtml page = new Xhtml(document);
            page.dropInvisible(document);
            return page;
        } catch (SAXException e) {
            throw new IllegalStateException("A document is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }

    Element head() {
        return (Element) document.getElementsByTagName("head").item(0);
    }

    /** In the order in which they stand in the page. */
    List<Element> elements(List<String> tags) {
        List<Element> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && tags.contains(element.getTagName())) {
                found.add(element);
            }
        }
        return found;
    }

    Element append(Element parent, String tag) {
        return (Element) parent.appendChild(document.createElement(tag));
    }

    private void dropInvisible(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                node.setNodeValue(visible(node.getNodeValue()));
            } else {
                dropInvisible(node);
            }
        }
    }
}
