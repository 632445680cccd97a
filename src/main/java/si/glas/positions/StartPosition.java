package si.glas.positions;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import si.glas.chronicle.Act;
import si.glas.chronicle.Chronicle;
import si.glas.kernel.Actor;
import si.glas.kernel.PersonId;
import si.glas.kernel.UseCase;

/** A coordinator starts a position from a template; its process begins with the commit. */
@UseCase
public class StartPosition {

    private final Positions positions;
    private final TextTemplates templates;
    private final SaveText text;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    StartPosition(
            Positions positions,
            TextTemplates templates,
            SaveText text,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.positions = positions;
        this.templates = templates;
        this.text = text;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    public PositionId start(NewPosition wanted, PersonId coordinator) {
        Position position = positions.save(Position.start(wanted, coordinator, clock.instant()));
        chronicle.record(Act.of("positions.positionStarted", position.id(), Actor.of(coordinator))
                .with("kind", wanted.kind())
                .with("template", wanted.template()));
        TextTemplate template = templates.get(wanted.template(), wanted.language());
        text.save(position.id(), null, template.markdown(), coordinator, template.name());
        events.publishEvent(new PositionStarted(
                UUID.randomUUID(), position.id(), wanted.kind(), wanted.mandateBasis() != null, wanted.matter()));
        return position.id();
    }
}
