package si.glas.diagrams;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import si.glas.diagrams.bpmn.BpmnModel;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.ModelElement;
import si.glas.language.Language;
import si.glas.language.Wording;

/** The words about one process in the reader's language, and where its links lead. */
record Words(Wording wording, Locale locale, DiagramLinks links, BpmnModel model) {

    /** The name of the process that is shown. */
    String processName() {
        return nameOf(model.processId(), model.name());
    }

    /** The name of any process, by the id of its model. */
    String processName(String processId) {
        return nameOf(processId, processId);
    }

    /** The name that is drawn, empty if there is none. */
    String drawn(ModelElement element) {
        return element.name().isEmpty() ? "" : nameOf(model.processId() + "." + element.id(), element.name());
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

    String say(String key, Object... arguments) {
        return wording.say(Language.of(locale), "diagrams." + key, arguments);
    }

    @Nullable String link(@Nullable Long calledInstance) {
        return calledInstance == null ? null : links.toInstance(calledInstance);
    }

    private String nameOf(String key, String inTheModel) {
        return Objects.requireNonNull(wording.sayOr(inTheModel, locale, "process." + key));
    }
}
