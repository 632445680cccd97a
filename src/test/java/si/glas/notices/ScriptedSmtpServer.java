package si.glas.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as a test wants, command by command, and takes over what it is not told to refuse. */
final class ScriptedSmtpServer implements AutoCloseable {

    /** Instead of an answer: the connection breaks. */
    static final String HANG_UP = "";

    /** Instead of an answer: nothing comes, until the client loses patience. */
    static final String SILENCE = "silence";

    final AtomicInteger connections = new AtomicInteger();
    final List<String> accepted = new CopyOnWriteArrayList<>();

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final ServerSocket socket;

    ScriptedSmtpServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** @param command such as {@code RCPT}, or {@code .} for the end of the content */
    ScriptedSmtpServer answer(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            boolean goesOn = say(client, "220 scripted");
            while (goesOn) {
                String line = in.readLine();
                goesOn = line != null && obey(line, in, client);
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private boolean obey(String line, BufferedReader in, Socket client) throws IOException {
        String command = line.split("[ :]", 2)[0].toUpperCase();
        String answer = answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 fine");
        if (!say(client, answer)) {
            return false;
        }
        if (!answer.startsWith("354")) {
            return !command.equals("QUIT");
        }
        String mail = content(in);
        String end = answers.getOrDefault(".", "250 2.0.0 queued as 42");
        if (end.startsWith("250")) {
            accepted.add(mail);
        }
        return say(client, end);
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static boolean say(Socket client, String answer) throws IOException {
        if (answer.equals(HANG_UP)) {
            return false;
        }
        if (!answer.equals(SILENCE)) {
            OutputStream out = client.getOutputStream();
            out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
