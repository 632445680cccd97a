package si.glas.people.account;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;
import si.glas.people.ChangePerson;
import si.glas.people.Email;
import si.glas.people.access.Secret;

/** Moves somebody to the new address that they have shown to be theirs. */
@UseCase
class ConfirmEmail {

    private final JdbcClient sql;
    private final ChangePerson persons;
    private final InstantSource clock;

    ConfirmEmail(JdbcClient sql, ChangePerson persons, InstantSource clock) {
        this.sql = sql;
        this.persons = persons;
        this.clock = clock;
    }

    /** The address that a link stands for; none if it is too old, used, or somebody else's. */
    Optional<Email> waiting(PersonId person, Secret token) {
        return sql.sql("""
                        SELECT email FROM email_change
                        WHERE token = :token AND person = :person AND expires_at > :now
                        """)
                .param("token", token.hash())
                .param("person", person)
                .param("now", clock.instant())
                .query(String.class)
                .optional()
                .map(Email::new);
    }

    /**
     * The older links of this person are void then.
     *
     * @return whether the link was good for anything
     * @throws si.glas.people.EmailTaken if the address is somebody else's
     */
    boolean confirm(PersonId person, Secret token) {
        Optional<Email> email = waiting(person, token);
        email.ifPresent(confirmed -> persons.moveOwn(person, confirmed));
        email.ifPresent(confirmed -> sql.sql("DELETE FROM email_change WHERE person = :person")
                .param("person", person)
                .update());
        return email.isPresent();
    }
}
