package si.glas.people.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import si.glas.kernel.NetworkSettings;

/**
 * Shows that somebody who sets Glas up is whoever runs it: they sit at its machine, or they have read its log.
 *
 * <p>That a request comes from the machine itself proves nothing behind a proxy. So it counts only if nothing says that
 * there is one, and if Glas is not meant to be reached from elsewhere.
 */
@Component
class SetUpKey {

    private static final List<String> HEADERS_OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
    private static final int BYTES = 16;

    private final String key = random();
    private final NetworkSettings network;

    SetUpKey(NetworkSettings network) {
        this.network = network;
    }

    /** For the log. */
    String value() {
        return key;
    }

    boolean isNeededFrom(HttpServletRequest request) {
        boolean proxied = HEADERS_OF_PROXIES.stream().map(request::getHeader).anyMatch(Objects::nonNull);
        return proxied
                || !isLoopback(request.getRemoteAddr())
                // The name that a page from elsewhere may have been given for this machine.
                || !isLoopback(request.getServerName())
                || !isLoopback(network.publicAddress().getHost());
    }

    boolean isRight(String typed) {
        return MessageDigest.isEqual(bytes(key), bytes(typed.strip()));
    }

    private static boolean isLoopback(String host) {
        try {
            return host.equals("localhost")
                    || isNumeric(host) && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** So that no name is looked up. */
    private static boolean isNumeric(String host) {
        return host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
