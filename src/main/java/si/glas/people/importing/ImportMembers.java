package si.glas.people.importing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.UseCase;
import si.glas.people.SignedIn;

/** Takes a list in: all of it, or nothing. */
@UseCase
class ImportMembers {

    private final Uploads uploads;
    private final RegisterReader register;
    private final RegisterWriter writer;
    private final Chronicle chronicle;
    private final JdbcClient sql;

    ImportMembers(
            Uploads uploads, RegisterReader register, RegisterWriter writer, Chronicle chronicle, JdbcClient sql) {
        this.uploads = uploads;
        this.register = register;
        this.writer = writer;
        this.chronicle = chronicle;
        this.sql = sql;
    }

    /**
     * @param mark of the plan that was confirmed
     * @throws UploadGone if the list is no longer kept
     * @throws PlanChanged if it would now do something else than was confirmed
     */
    Plan importMembers(UUID upload, String mark, SignedIn by) {
        // Nobody else changes the register until this is done; everybody can read it.
        sql.sql("LOCK TABLE person, member, mandate IN SHARE ROW EXCLUSIVE MODE")
                .update();
        String content = uploads.take(upload).orElseThrow(UploadGone::new);
        Plan plan = Planner.plan(ListReader.read(content), register.read(), by.language());
        if (!plan.isPossible() || !plan.mark().equals(mark)) {
            throw new PlanChanged();
        }
        writer.write(plan.writes());
        record(upload, plan, by.actor());
        return plan;
    }

    /** One act for the list, and one for each member and each mandate, so that their own chronologies are whole. */
    private void record(UUID upload, Plan plan, Actor by) {
        UploadId list = new UploadId(upload);
        chronicle.record(Act.of("people.membersImported", list, by)
                .with("added", plan.count(PlannedLine.Outcome.NEW))
                .with("changed", plan.count(PlannedLine.Outcome.CHANGED)));
        plan.writes()
                .newMembers()
                .forEach(member -> chronicle.record(
                        Act.of("people.memberAdded", member.id(), by).with("list", upload)));
        plan.writes()
                .changedMembers()
                .forEach(member -> chronicle.record(
                        Act.of("people.memberChanged", member.id(), by).with("list", upload)));
        plan.writes()
                .changedPersons()
                .forEach(person -> chronicle.record(
                        Act.of("people.personChanged", person.id(), by).with("list", upload)));
        plan.writes()
                .mandates()
                .forEach(mandate -> chronicle.record(Act.of("people.mandateGiven", mandate.member(), by)
                        .with("person", mandate.person())
                        .with("list", upload)));
    }
}
