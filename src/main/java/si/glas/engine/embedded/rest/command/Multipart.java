package si.glas.engine.embedded.rest.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.engine.embedded.rest.Problem;

/** Bodies of {@code multipart/form-data} (RFC 7578), held in memory. */
final class Multipart {

    /** One field of the form; its content is not decoded. */
    record Part(String name, @Nullable String fileName, byte[] content) {}

    private static final byte[] LINE_BREAK = {'\r', '\n'};
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private final byte[] body;
    private final byte[] delimiter;

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(ISO_8859_1);
    }

    static List<Part> parse(String contentType, byte[] body) {
        HeaderValue type = HeaderValue.parse(contentType);
        String boundary = type.parameter("boundary");
        if (!type.value().equalsIgnoreCase("multipart/form-data") || boundary == null) {
            throw Problem.badRequest(
                    "Expected a body of multipart/form-data with a boundary, but it is '%s'".formatted(contentType));
        }
        return new Multipart(body, boundary).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int position = afterFirstDelimiter();
        while (!isClosing(position)) {
            int head = find(LINE_BREAK, position);
            int content = find(END_OF_HEAD, head) + END_OF_HEAD.length;
            // The break that ends the head is also part of the delimiter if the content is empty and has none itself.
            int end = find(delimiter, content - LINE_BREAK.length);
            parts.add(part(head, content, Math.max(end, content)));
            position = end + delimiter.length;
        }
        return parts;
    }

    /** Only the first delimiter may stand without the line break before it, at the very beginning. */
    private int afterFirstDelimiter() {
        int length = delimiter.length - LINE_BREAK.length;
        boolean atBeginning =
                body.length >= length && Arrays.equals(body, 0, length, delimiter, LINE_BREAK.length, delimiter.length);
        return atBeginning ? length : find(delimiter, 0) + delimiter.length;
    }

    private Part part(int head, int content, int end) {
        String headers = new String(body, head, content - head, UTF_8);
        HeaderValue disposition = headers.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Disposition:", 0, 20))
                .map(line -> HeaderValue.parse(line.substring(20)))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("A part of the multipart body has no Content-Disposition"));
        String name = disposition.parameter("name");
        if (name == null) {
            throw Problem.badRequest("A part of the multipart body has no name in its Content-Disposition");
        }
        return new Part(name, disposition.parameter("filename"), Arrays.copyOfRange(body, content, end));
    }

    private boolean isClosing(int position) {
        if (position + 1 >= body.length) {
            throw truncated();
        }
        return body[position] == '-' && body[position + 1] == '-';
    }

    private int find(byte[] wanted, int from) {
        for (int i = from; i <= body.length - wanted.length; i++) {
            if (body[i] == wanted[0] && Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw truncated();
    }

    private static Problem truncated() {
        return Problem.badRequest("The multipart body ends before its closing boundary");
    }
}
