package si.glas.people.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import si.glas.people.access.Identities;

/** Adds signing in by mail to what every request has to pass. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    @Bean
    Customizer<HttpSecurity> signInByMail(UseLink links, UseCode codes, Identities identities) {
        return http -> http.with(new MailSignIn(new MailedTokens(links, codes, identities)));
    }
}
