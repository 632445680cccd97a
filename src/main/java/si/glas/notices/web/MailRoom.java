package si.glas.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import si.glas.kernel.NotAllowed;
import si.glas.notices.MailGateway;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/**
 * Who may read everybody's mail: administrators, and, as long as no mail leaves this machine, whoever sits at it.
 *
 * <p>Mails hold links to sign in with, so that “sits at it” is taken seriously: the request must come from this machine,
 * ask for it by its own name (a page from elsewhere could ask by another) and not have been passed on by a proxy.
 */
@Component
class MailRoom {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final MailGateway gateway;

    MailRoom(MailGateway gateway) {
        this.gateway = gateway;
    }

    boolean isLocal() {
        return gateway.isLocal();
    }

    boolean isOpenTo(HttpServletRequest request, @Nullable SignedIn me) {
        return me != null && me.has(Role.ADMINISTRATOR) || isLocal() && isAtThisMachine(request);
    }

    /**
     * @throws AuthenticationCredentialsNotFoundException if signing in may help
     * @throws NotAllowed if not
     */
    void enter(HttpServletRequest request, @Nullable SignedIn me) {
        if (isOpenTo(request, me)) {
            return;
        }
        if (me == null) {
            throw new AuthenticationCredentialsNotFoundException("Only administrators read everybody's mail");
        }
        throw new NotAllowed("/mail");
    }

    private static boolean isAtThisMachine(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName())
                && Stream.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")
                        .allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean isLoopback(String address) {
        try {
            // An address, not a name: nobody is asked.
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
