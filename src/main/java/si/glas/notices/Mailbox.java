package si.glas.notices;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;

/**
 * Somebody's mail address.
 *
 * @param name as people write it; empty if there is none
 */
public record Mailbox(String name, String address) {

    /** @throws AddressException if no mail server could take it */
    InternetAddress parse() throws AddressException {
        InternetAddress parsed = new InternetAddress(withPlainDomain(), true);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(parsed.getAddress())) {
            throw new AddressException("Few servers take an address with such letters before the @");
        }
        try {
            parsed.setPersonal(HeaderText.of(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
        return parsed;
    }

    String host() {
        return address.substring(address.indexOf('@') + 1);
    }

    private String withPlainDomain() throws AddressException {
        int at = address.lastIndexOf('@');
        try {
            return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw new AddressException("No domain can have this name");
        }
    }
}
