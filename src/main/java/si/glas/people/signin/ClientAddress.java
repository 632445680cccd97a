package si.glas.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import si.glas.people.access.Secret;

/**
 * From where somebody asks: their address or, of an IPv6 address, the network, since one household has all the addresses
 * of it.
 */
record ClientAddress(String network) {

    private static final int BYTES_OF_NETWORK = 8;

    static ClientAddress of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** @param address numeric; nothing is looked up */
    static ClientAddress of(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address ipv6
                    ? new ClientAddress(HexFormat.of().formatHex(Arrays.copyOf(ipv6.getAddress(), BYTES_OF_NETWORK)))
                    : new ClientAddress(address);
        } catch (UnknownHostException e) {
            return new ClientAddress(address);
        }
    }

    byte[] hash() {
        return Secret.hashOf(network);
    }
}
