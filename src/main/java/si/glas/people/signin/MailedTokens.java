package si.glas.people.signin;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import si.glas.people.access.Identities;
import si.glas.people.access.Secret;
import si.glas.people.access.SignedInAuthentication;

/**
 * Says whom a link's token or a typed code lets in; where they wanted to go comes along as the details.
 *
 * <p>Not a bean: Spring Security would ask it a second time, and a wrong code would count twice.
 */
class MailedTokens implements AuthenticationProvider {

    private final UseLink links;
    private final UseCode codes;
    private final Identities identities;

    MailedTokens(UseLink links, UseCode codes, Identities identities) {
        this.links = links;
        this.codes = codes;
        this.identities = identities;
    }

    @Override
    public Authentication authenticate(Authentication token) {
        return admitted(token)
                .flatMap(this::authenticated)
                .orElseThrow(() -> new InvalidOneTimeTokenException("It lets nobody in"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OneTimeTokenAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Admitted> admitted(Authentication token) {
        return switch (token) {
            case TypedCode typed -> codes.use(typed.browser(), typed.code());
            default -> links.use(new Secret(String.valueOf(token.getCredentials())));
        };
    }

    private Optional<Authentication> authenticated(Admitted admitted) {
        return identities.of(admitted.person()).map(me -> {
            SignedInAuthentication authentication = new SignedInAuthentication(me);
            authentication.setDetails(admitted.then());
            return authentication;
        });
    }
}
