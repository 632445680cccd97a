package si.glas.sample.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.glas.language.Language;
import si.glas.people.Role;
import si.glas.submissions.Channel;

/**
 * Who and what is there before the first position.
 *
 * @param administrator who sets Glas up
 * @param office people who represent nobody
 * @param roles handles of those who have them
 * @param campaigns by key
 * @param addressees decision-makers by key
 */
public record Network(
        Colleague administrator,
        List<Colleague> office,
        Map<Role, List<String>> roles,
        Map<String, Goal> campaigns,
        Map<String, DecisionMaker> addressees) {

    public record Colleague(String name, String email, String phone) {}

    public record Goal(String title, String goal) {}

    /** What is not known is left out. */
    public record DecisionMaker(
            String body,
            @Nullable String office,
            String person,
            String salutation,
            @Nullable String email,
            @Nullable String portal,
            String address,
            Channel channel,
            Language language) {}
}
