package si.glas.people.access;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import si.glas.people.Role;

/** What every request has to pass; how people sign in is added by the packages that know. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Spring Session's own, and in order: it takes only rows for one session that come one after the other. */
    private static final String SESSIONS_OF_A_PERSON = """
            SELECT s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                   a.attribute_name, a.attribute_bytes
            FROM %TABLE_NAME% s
            LEFT JOIN %TABLE_NAME%_ATTRIBUTES a ON a.session_primary_id = s.primary_id
            WHERE s.principal_name = ?
            ORDER BY s.primary_id
            """;

    /**
     * Spring Session's own, but that somebody was there is noted once a minute, not with each request: a commit without a
     * change waits for no disk.
     */
    private static final String UPDATE_SESSION = """
            UPDATE %TABLE_NAME% s
            SET session_id = n.session_id, last_access_time = n.last_access_time,
                max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                principal_name = n.principal_name
            FROM (SELECT CAST(? AS char(36)) AS session_id, CAST(? AS bigint) AS last_access_time,
                         CAST(? AS int) AS max_inactive_interval, CAST(? AS bigint) AS expiry_time,
                         CAST(? AS text) AS principal_name, CAST(? AS char(36)) AS primary_id) n
            WHERE s.primary_id = n.primary_id
                AND (n.last_access_time >= s.last_access_time + 60000
                    OR (s.session_id, s.max_inactive_interval, s.principal_name)
                        IS DISTINCT FROM (n.session_id, n.max_inactive_interval, n.principal_name))
            """;

    /** Nobody types the character zero, and PostgreSQL keeps no text with it. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            HandlerAccess handlers,
            PersonInSession person,
            ToSignIn toSignIn,
            Denied denied,
            CsrfTokenRepository tokens) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .access(handlers))
                .securityContext(context -> context.securityContextRepository(person))
                .sessionManagement(sessions -> sessions.sessionFixation(SessionFixationConfigurer::newSession))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                // The wanted page goes along in the address: nobody who just looks in gets a session.
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(no -> no.authenticationEntryPoint(toSignIn).accessDeniedHandler(denied))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                // They are the room site's.
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A cookie instead of a session: the form for signing in needs a token before there is a session. */
    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("csrf");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /**
     * Nothing of before goes on when somebody signs in: neither the session nor the token of its forms. The filters above
     * do the same by themselves; this is for pages that sign somebody in.
     */
    @Bean
    SessionAuthenticationStrategy rotation(CsrfTokenRepository tokens) {
        SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
        newSession.setMigrateSessionAttributes(false);
        return new CompositeSessionAuthenticationStrategy(List.of(newSession, new CsrfAuthenticationStrategy(tokens)));
    }

    /** Two requests of one new session at the same time do not get in each other's way. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> postgresSessions() {
        return sessions -> {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            sessions.setListSessionsByPrincipalNameQuery(SESSIONS_OF_A_PERSON);
            sessions.setUpdateSessionQuery(UPDATE_SESSION);
        };
    }
}
