package si.glas.sample.play;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.Email;
import si.glas.people.GrantRole;
import si.glas.people.MemberLists;
import si.glas.people.PersonDetails;
import si.glas.people.RevokeRole;
import si.glas.people.Role;
import si.glas.people.SetUpNetwork;
import si.glas.positions.StartCampaign;
import si.glas.sample.SamplePart;
import si.glas.sample.script.Network;
import si.glas.sample.script.Network.Colleague;
import si.glas.sample.script.Network.DecisionMaker;
import si.glas.sample.script.Script;
import si.glas.submissions.AddAddressee;
import si.glas.submissions.AddresseeDetails;

/** How the network gets its people, its campaigns and its register of decision-makers. */
@SamplePart
class Founding {

    private final SetUpNetwork setUp;
    private final MemberLists lists;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;
    private final StartCampaign startCampaign;
    private final AddAddressee addAddressee;
    private final Script script;
    private final Cast cast;
    private final Props props;

    Founding(
            SetUpNetwork setUp,
            MemberLists lists,
            GrantRole grantRole,
            RevokeRole revokeRole,
            StartCampaign startCampaign,
            AddAddressee addAddressee,
            Script script,
            Cast cast,
            Props props) {
        this.setUp = setUp;
        this.lists = lists;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
        this.startCampaign = startCampaign;
        this.addAddressee = addAddressee;
        this.script = script;
        this.cast = cast;
        this.props = props;
    }

    /** Somebody has to be the first. */
    void setUp() {
        Colleague first = script.network().administrator();
        setUp.setUp(new Email(first.email()), details(first));
    }

    /** @param list of members, in {@code sample/} */
    void takeIn(String list) {
        lists.takeIn(script.members(list), cast.signedIn(administrator()));
    }

    /** Afterwards the administrator is nothing else. */
    void giveRoles() {
        Network network = script.network();
        PersonId administrator = cast.id(administrator());
        Actor by = Actor.of(administrator);
        Set<String> known = new HashSet<>();
        network.roles()
                .forEach((role, handles) -> handles.forEach(handle -> network.office().stream()
                        .filter(colleague -> colleague.email().startsWith(handle + "@") && known.add(handle))
                        .findFirst()
                        .ifPresentOrElse(
                                colleague ->
                                        grantRole.grant(new Email(colleague.email()), details(colleague), role, by),
                                () -> grantRole.grant(cast.id(handle), role, by))));
        revokeRole.revoke(administrator, Role.COORDINATOR, by);
    }

    void startCampaigns(String by) {
        script.network()
                .campaigns()
                .forEach((key, campaign) ->
                        props.addCampaign(key, startCampaign.start(campaign.title(), campaign.goal(), cast.id(by))));
    }

    void fillRegister(String by) {
        for (Map.Entry<String, DecisionMaker> entry :
                script.network().addressees().entrySet()) {
            AddresseeDetails details = details(entry.getValue());
            props.addAddressee(
                    entry.getKey(), addAddressee.add(details, cast.id(by)).value());
        }
    }

    private String administrator() {
        String email = script.network().administrator().email();
        return email.substring(0, email.indexOf('@'));
    }

    private static PersonDetails details(Colleague colleague) {
        return new PersonDetails(colleague.name(), colleague.phone(), Language.SL);
    }

    private static AddresseeDetails details(DecisionMaker known) {
        return new AddresseeDetails(
                known.body(),
                Objects.requireNonNullElse(known.office(), ""),
                known.person(),
                known.salutation(),
                Objects.requireNonNullElse(known.email(), ""),
                Objects.requireNonNullElse(known.portal(), ""),
                known.address(),
                known.channel(),
                known.language(),
                "",
                true);
    }
}
