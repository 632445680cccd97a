package si.glas.review;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.PersonCard;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.review.neighbours.Network;

/** Lets browsers of tests say who sits in front of them. */
class SignedInByHeader {

    private static final String HEADER = "X-Person";

    static Map<String, String> headers(PersonId who) {
        return Map.of(HEADER, who.toString());
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Network network) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.disable())
                .addFilterBefore(new Reader(network), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static final class Reader extends OncePerRequestFilter {

        private final Network network;

        Reader(Network network) {
            this.network = network;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String who = request.getHeader(HEADER);
            if (who != null) {
                PersonCard person = network.person(new PersonId(UUID.fromString(who)));
                SignedIn me = new SignedIn(person.id(), person.name(), Language.EN, Set.of(Role.COORDINATOR));
                TestingAuthenticationToken token = new TestingAuthenticationToken(me, null, "ROLE_MEMBER");
                SecurityContextHolder.getContext().setAuthentication(token);
                request.getSession();
            }
            chain.doFilter(request, response);
        }
    }
}
