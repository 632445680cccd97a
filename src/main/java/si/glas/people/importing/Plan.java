package si.glas.people.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;

/**
 * What taking in a list will do.
 *
 * @param lines in the order of the file
 * @param problems in the order of the file; if there is one, nothing can be taken in
 */
record Plan(List<PlannedLine> lines, List<Problem> problems, Writes writes) {

    /** What has to be written; members and persons as they are afterwards. */
    record Writes(
            List<KnownPerson> newPersons,
            List<KnownPerson> changedPersons,
            List<KnownMember> newMembers,
            List<KnownMember> changedMembers,
            List<NewMandate> mandates) {}

    record NewMandate(MemberId member, PersonId person) {}

    public boolean isPossible() {
        return problems.isEmpty();
    }

    public int count(PlannedLine.Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    public boolean changesAnything() {
        return lines.size() > count(PlannedLine.Outcome.SAME);
    }

    /** Two plans with the same mark do the same. */
    public String mark() {
        StringBuilder all = new StringBuilder();
        lines.forEach(
                line -> all.append(line.line().number()).append(line.outcome()).append(line.changes()));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
