package si.glas.people.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import si.glas.people.SignedIn;

/** Whoever is signed in, as Spring Security wants to see them. It lives for a request and is never kept. */
public final class SignedInAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient SignedIn me;

    public SignedInAuthentication(SignedIn me) {
        super(me.roles().stream()
                .map(role -> "ROLE_" + role.name())
                .map(AuthorityUtils::createAuthorityList)
                .<GrantedAuthority>flatMap(java.util.List::stream)
                .toList());
        this.me = me;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return me;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    /** The person's id, not their name: this gets into logs. */
    @Override
    public String getName() {
        return me.id().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInAuthentication that && me.equals(that.me);
    }

    @Override
    public int hashCode() {
        return Objects.hash(me);
    }

    @Override
    public String toString() {
        return getName();
    }
}
