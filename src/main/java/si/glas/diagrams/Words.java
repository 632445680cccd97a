package si.glas.diagrams;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import si.glas.diagrams.bpmn.BpmnModel;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.diagrams.svg.State;

/** The words about one process in the reader's language. */
record Words(MessageSource messages, Reader reader, BpmnModel model) {

    /** The name of the process that is shown. */
    String processName() {
        return message("process." + model.processId(), model.name());
    }

    /** The name of any process, by the id of its model. */
    String processName(String processId) {
        return message("process." + processId, processId);
    }

    /** The name that is drawn, empty if there is none. */
    String drawn(ModelElement element) {
        return element.kind() == Kind.NOTE || !element.name().isEmpty()
                ? message("process." + model.processId() + "." + element.id(), element.name())
                : "";
    }

    /** A name to speak of the element, also if none is drawn. */
    String spoken(ModelElement element) {
        String drawn = drawn(element);
        if (!drawn.isEmpty()) {
            return drawn;
        }
        String next = element.kind() == Kind.EVENT_BASED_GATEWAY
                ? model.after(element.id()).map(this::drawn).collect(Collectors.joining(" / "))
                : "";
        return next.isEmpty() ? say("unnamed." + element.kind().family().name().toLowerCase(Locale.ROOT)) : next;
    }

    /** How an element stands, as a sentence. */
    String standing(ModelElement element, State state, Instant since, int count) {
        String often = count > 1 ? ".often" : "";
        return say("says." + state.word() + often, spoken(element), at(since), count);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("diagrams." + key, arguments, reader.locale());
    }

    String at(Instant instant) {
        return DateTimeFormatter.ofPattern(say("time"), reader.locale()).format(zoned(instant));
    }

    ZonedDateTime zoned(Instant instant) {
        return instant.atZone(reader.zone());
    }

    private String message(String key, String otherwise) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, reader.locale()));
    }
}
