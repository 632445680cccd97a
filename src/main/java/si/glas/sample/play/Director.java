package si.glas.sample.play;

import java.time.Instant;
import java.util.Optional;
import si.glas.sample.SamplePart;
import si.glas.sample.script.Moment;
import si.glas.sample.script.Script;

/** Has everybody do what they have to do when it is time. */
@SamplePart
class Director {

    private static final Moment FOUNDED = Moment.of("88 08:10");
    private static final Moment MEMBERS_KNOWN = Moment.of("88 09:25");
    private static final Moment ROLES_GIVEN = Moment.of("88 10:40");
    private static final Moment REGISTER_FILLED = Moment.of("87 09:15");
    private static final Moment CAMPAIGNS_STARTED = Moment.of("86 11:30");

    /** The organisations have tried Glas for four months; now the individuals come too. */
    private static final Moment INDIVIDUALS_KNOWN = Moment.of("5 09:00");

    private static final String OFFICE = "mateja.vidmar";

    private final Script script;
    private final Founding founding;
    private final Acting acting;
    private final Asking asking;
    private final TimeLapse time;

    Director(Script script, Founding founding, Acting acting, Asking asking, TimeLapse time) {
        this.script = script;
        this.founding = founding;
        this.acting = acting;
        this.asking = asking;
        this.time = time;
    }

    void found(Almanac almanac) {
        time.reach(almanac.at(FOUNDED));
        founding.setUp();
    }

    void play(Almanac almanac, Instant present) {
        Schedule schedule = plan(almanac);
        Optional<Schedule.Scene> scene = schedule.next();
        while (scene.isPresent()) {
            play(scene.get());
            scene = schedule.next();
        }
        time.reach(present);
    }

    private Schedule plan(Almanac almanac) {
        Schedule schedule = new Schedule();
        schedule.add(almanac.at(MEMBERS_KNOWN), () -> founding.takeIn("organisations"));
        schedule.add(almanac.at(ROLES_GIVEN), founding::giveRoles);
        schedule.add(almanac.at(REGISTER_FILLED), () -> founding.fillRegister(OFFICE));
        schedule.add(almanac.at(CAMPAIGNS_STARTED), () -> founding.startCampaigns(OFFICE));
        schedule.add(almanac.at(INDIVIDUALS_KNOWN), () -> founding.takeIn("individuals"));
        script.positions().stream()
                .map(Part::new)
                .forEach(part -> part.play().acts().forEach(deed -> acting.plan(part, deed, almanac, schedule)));
        script.questions().forEach(inquiry -> asking.plan(inquiry, almanac, schedule));
        return schedule;
    }

    private void play(Schedule.Scene scene) {
        if (scene.own()) {
            time.slipTo(scene.at());
        } else {
            time.reach(scene.at());
        }
        scene.act().run();
    }
}
