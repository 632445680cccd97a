package si.glas.bench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Email;
import si.glas.people.GrantRole;
import si.glas.people.PersonDetails;
import si.glas.people.Role;
import si.glas.people.SetUpNetwork;
import si.glas.people.SignedIn;
import si.glas.people.access.Identities;
import si.glas.submissions.AddAddressee;
import si.glas.submissions.AddresseeDetails;
import si.glas.submissions.Channel;

/** Those who run the network, and the decision-maker to whom it writes. */
public record Office(SignedIn coordinator, SignedIn board, List<SignedIn> editors, UUID ministry) {

    private static final int EDITORS = 3;
    private static final int BOARD = 5;

    public static Office foundedIn(GlasUnderTest glas) {
        PersonId coordinator =
                glas.the(SetUpNetwork.class).setUp(new Email("coordinator@example.org"), person("Coordinator"));
        return new Office(
                signedIn(glas, coordinator),
                granted(glas, Role.BOARD, BOARD, coordinator).getFirst(),
                granted(glas, Role.EDITOR, EDITORS, coordinator),
                glas.the(AddAddressee.class).add(decisionMaker(), coordinator).value());
    }

    private static List<SignedIn> granted(GlasUnderTest glas, Role role, int people, PersonId by) {
        List<SignedIn> all = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            String name = role + "-" + i;
            all.add(signedIn(
                    glas,
                    glas.the(GrantRole.class)
                            .grant(new Email(name + "@example.org"), person(name), role, Actor.of(by))));
        }
        return all;
    }

    private static SignedIn signedIn(GlasUnderTest glas, PersonId person) {
        return glas.the(Identities.class).of(person).orElseThrow();
    }

    private static PersonDetails person(String name) {
        return new PersonDetails(name, "", Language.SL);
    }

    private static AddresseeDetails decisionMaker() {
        return new AddresseeDetails(
                "Ministrstvo", "", "", "", "ministry@example.org", "", "", Channel.EMAIL, Language.SL, "", true);
    }

    /** Always the same for the same position. */
    public SignedIn editor(int position) {
        return editors.get(position % editors.size());
    }

    public Set<PersonId> editorsOf(int position) {
        return Set.of(editor(position).id(), editor(position + 1).id());
    }
}
