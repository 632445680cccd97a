package si.glas.people.signin;

import java.time.InstantSource;
import java.util.Optional;
import si.glas.kernel.UseCase;
import si.glas.people.access.SafePath;
import si.glas.people.access.Secret;

/** Lets in whoever has the link, once. */
@UseCase
class UseLink {

    private final Challenges challenges;
    private final InstantSource clock;

    UseLink(Challenges challenges, InstantSource clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    /** Nobody if the link is unknown, used or expired. */
    Optional<Admitted> use(Secret token) {
        return challenges
                .byToken(token)
                .filter(challenge -> challenges.use(challenge.id(), clock.instant()))
                .flatMap(challenge -> Optional.ofNullable(challenge.person())
                        .map(person -> new Admitted(person, SafePath.of(challenge.path()))));
    }
}
