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
        // The first delimiter may stand at the very beginning, without the line break that is part of all others.
        int position = startsWith(0, 2) ? delimiter.length - 2 : after(indexOf(delimiter, 0), delimiter);
        while (!isClosing(position)) {
            int head = after(indexOf(new byte[] {'\r', '\n'}, position), new byte[2]) - 2;
            int content = after(indexOf(END_OF_HEAD, head), END_OF_HEAD);
            int end = indexOf(delimiter, content - 2);
            if (end < 0) {
                throw truncated();
            }
            parts.add(part(head, content, Math.max(end, content)));
            position = end + delimiter.length;
        }
        return parts;
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

    private boolean startsWith(int at, int skipped) {
        int length = delimiter.length - skipped;
        return body.length >= at + length && Arrays.equals(body, at, at + length, delimiter, skipped, delimiter.length);
    }

    private int after(int index, byte[] found) {
        if (index < 0) {
            throw truncated();
        }
        return index + found.length;
    }

    private int indexOf(byte[] wanted, int from) {
        for (int i = Math.max(from, 0); i <= body.length - wanted.length; i++) {
            if (body[i] == wanted[0] && Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static Problem truncated() {
        return Problem.badRequest("The multipart body ends before its closing boundary");
    }
}
