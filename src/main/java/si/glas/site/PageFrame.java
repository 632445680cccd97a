package si.glas.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import si.glas.engine.DeployedProcesses;
import si.glas.engine.EngineConnection;
import si.glas.kernel.NetworkSettings;
import si.glas.language.Language;
import si.glas.people.SignedIn;

/**
 * What the layout shows on every page, as attributes of the request: so that pages which tell of errors and refusals
 * have it too.
 */
@Component
class PageFrame implements HandlerInterceptor {

    private final NetworkSettings network;
    private final DeployedProcesses processes;

    PageFrame(NetworkSettings network, DeployedProcesses processes) {
        this.network = network;
        this.processes = processes;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        SignedIn me = signedIn();
        String section = sectionOf(request.getRequestURI());
        request.setAttribute("me", me);
        request.setAttribute("section", section);
        request.setAttribute("places", me == null ? List.of() : Place.of(me, section));
        request.setAttribute("languages", Language.values());
        request.setAttribute("network", network.name());
        request.setAttribute("embedded", processes.engine() == EngineConnection.Kind.EMBEDDED);
        return true;
    }

    private static @Nullable SignedIn signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast)
                .orElse(null);
    }

    /** The first part of an address, such as {@code positions}. */
    private static String sectionOf(String path) {
        String[] parts = path.split("/", 3);
        return parts.length > 1 ? parts[1] : "";
    }
}
