package si.glas.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.AllowedFor;
import si.glas.people.Public;
import si.glas.people.Role;
import si.glas.people.SignedIn;

class AccessRuleTest {

    @AllowedFor(Role.COORDINATOR)
    static class Office {

        void inherited() {}

        @AllowedFor({Role.BOARD, Role.AUDITOR})
        void board() {}

        @AllowedFor
        void anybody() {}

        @Public
        void open() {}

        @Public
        @AllowedFor
        void both() {}
    }

    static class Silent {

        void nothing() {}
    }

    @Test
    void isSaidByTheMethodBeforeTheClass() throws Exception {
        assertThat(rule(Office.class, "inherited")).contains(new AccessRule(false, Set.of(Role.COORDINATOR)));
        assertThat(rule(Office.class, "board")).contains(new AccessRule(false, Set.of(Role.BOARD, Role.AUDITOR)));
        assertThat(rule(Office.class, "anybody")).contains(new AccessRule(false, Set.of()));
        assertThat(rule(Office.class, "open")).contains(new AccessRule(true, Set.of()));
    }

    @Test
    void isMissingWhereNothingIsSaidOrTwoThings() throws Exception {
        assertThat(rule(Silent.class, "nothing")).isEmpty();
        assertThat(rule(Office.class, "both")).isEmpty();
    }

    @Test
    void admitsWhoeverHasOneOfTheRoles() {
        AccessRule board = new AccessRule(false, Set.of(Role.BOARD, Role.AUDITOR));

        assertThat(board.admits(null)).isFalse();
        assertThat(board.admits(someone())).isFalse();
        assertThat(board.admits(someone(Role.COORDINATOR, Role.ADMINISTRATOR))).isFalse();
        assertThat(board.admits(someone(Role.MEMBER, Role.AUDITOR))).isTrue();
    }

    @Test
    void admitsEverybodyWhoIsSignedInIfItNamesNoRole() {
        AccessRule anybody = new AccessRule(false, Set.of());

        assertThat(anybody.admits(null)).isFalse();
        assertThat(anybody.admits(someone())).isTrue();
        assertThat(new AccessRule(true, Set.of()).admits(null)).isTrue();
    }

    private static Optional<AccessRule> rule(Class<?> type, String method) throws Exception {
        Object handler = type == Office.class ? new Office() : new Silent();
        return AccessRule.of(new HandlerMethod(handler, type.getDeclaredMethod(method)));
    }

    private static SignedIn someone(Role... roles) {
        return new SignedIn(PersonId.random(), "Ana", Language.EN, Set.of(roles));
    }
}
