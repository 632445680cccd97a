package si.glas.ballots;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/** Takes a browser for whom it says it is. */
@Order(Ordered.LOWEST_PRECEDENCE)
class SignInByHeader extends OncePerRequestFilter {

    static final String PERSON = "Test-Person";
    static final String ROLES = "Test-Roles";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String person = request.getHeader(PERSON);
        if (person != null) {
            Set<Role> roles = Arrays.stream(request.getHeader(ROLES).split(","))
                    .map(Role::valueOf)
                    .collect(Collectors.toSet());
            SignedIn me = new SignedIn(new PersonId(UUID.fromString(person)), "Ana Novak", Language.EN, roles);
            SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(me, null, "SIGNED_IN"));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
