package si.glas.bench.ballots;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Takes every mail (RFC 5321, as much of it as is needed) and forgets it. */
final class MailServer implements AutoCloseable {

    private final ServerSocket door;

    private MailServer(ServerSocket door) {
        this.door = door;
    }

    static MailServer start() throws IOException {
        MailServer server = new MailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            if (!door.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 ready");
            for (String line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
                say(client, answer(line, in, client));
            }
        } catch (IOException e) {
            // Whoever hangs up has sent all that they wanted to.
        }
    }

    private static String answer(String line, BufferedReader in, Socket client) throws IOException {
        if (!line.equals("DATA")) {
            return "250 ok";
        }
        say(client, "354 go on");
        String text = in.readLine();
        while (text != null && !text.equals(".")) {
            text = in.readLine();
        }
        return "250 taken";
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
