package si.glas.bench.ballots;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Posts forms over one connection that it keeps open for as long as the server lets it. It does no more than that, so that
 * it takes as little as possible of the cores that it shares with the server.
 */
final class Client implements AutoCloseable {

    private static final String END_OF_LINE = "\r\n";

    private final URI glas;
    private @Nullable Socket connection;
    private InputStream answers = InputStream.nullInputStream();

    Client(URI glas) {
        this.glas = glas;
    }

    byte[] form(String path, String cookies, String body) {
        return (String.join(
                                END_OF_LINE,
                                "POST " + path + " HTTP/1.1",
                                "Host: " + glas.getAuthority(),
                                "Cookie: " + cookies,
                                "Content-Type: application/x-www-form-urlencoded",
                                "Content-Length: " + body.length(),
                                "",
                                "")
                        + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @return status line and headers of the answer */
    String send(byte[] request) {
        try {
            return exchange(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String exchange(byte[] request) throws IOException {
        Socket open = connection;
        if (open == null) {
            open = new Socket(glas.getHost(), glas.getPort());
            open.setTcpNoDelay(true);
            connection = open;
            answers = new BufferedInputStream(open.getInputStream());
        }
        open.getOutputStream().write(request);
        String head = head();
        skipBody(head);
        if (head.toLowerCase(Locale.ROOT).contains("connection: close")) {
            close();
        }
        return head;
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = answers.read();
            if (next < 0) {
                throw new EOFException("Glas has hung up after: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private void skipBody(String head) throws IOException {
        for (String line : head.split(END_OF_LINE)) {
            String[] header = line.toLowerCase(Locale.ROOT).split(": ", 2);
            if (header[0].equals("content-length")) {
                answers.skipNBytes(Long.parseLong(header[1].strip()));
            } else if (header[0].equals("transfer-encoding")) {
                throw new IOException("No answer to a vote is as long as that: " + head);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
