package si.glas.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.glas.forms.Node.Access;
import si.glas.forms.field.Complaint;
import si.glas.forms.field.FieldKind;
import si.glas.forms.field.Question;
import si.glas.forms.field.Reading;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;
import si.glas.forms.schema.ComponentType;

/** Finds the value of one field: what was typed where it could be typed, else what was given. */
final class FieldFilling {

    private final Question question;
    private final Component component;
    private final FieldKind kind;
    private final Scope scope;
    private final String id;
    private final String name;
    private final @Nullable FormInput input;

    FieldFilling(Question question, Scope scope, String id, @Nullable FormInput input) {
        this.question = question;
        this.component = question.component();
        this.kind = FieldKind.of(component);
        this.scope = scope;
        this.id = id;
        this.name = scope.name(component);
        this.input = input;
    }

    /** @param hideable whether it may have been hidden on the page that was posted */
    Node.Field fill(boolean hidden, boolean hideable) {
        Access access = access();
        boolean open = !hidden && access == Access.OPEN;
        boolean unseen = open && input != null && isOptional(hideable) && !isPosted(input);
        List<String> typed = open && input != null && !unseen && !isComputed() ? typed(input) : null;
        Reading reading = hidden ? new Reading(null, null) : reading(typed);
        if (hidden) {
            Paths.remove(scope.here(), component.key());
        } else {
            Paths.put(scope.here(), component.key(), reading.value());
        }
        return new Node.Field(
                question,
                id,
                name,
                hidden,
                access,
                typed,
                reading.value(),
                reading.complaint(),
                unseen && !isComputed());
    }

    private Access access() {
        if (question.holds(component.condition(Attribute.DISABLED))) {
            return Access.DISABLED;
        }
        return question.holds(component.condition(Attribute.READONLY)) ? Access.READONLY : Access.OPEN;
    }

    /** Fields that any page of this form shows are empty if nothing comes of them. */
    private boolean isOptional(boolean hideable) {
        return hideable
                || component.condition(Attribute.READONLY).expression() != null
                || component.condition(Attribute.DISABLED).expression() != null;
    }

    private boolean isPosted(FormInput input) {
        return kind.inputs(component, name).stream().anyMatch(input::has);
    }

    private boolean isComputed() {
        return component.type() == ComponentType.EXPRESSION;
    }

    private List<String> typed(FormInput input) {
        List<String> inputs = kind.inputs(component, name);
        return inputs.size() == 1
                ? input.get(name)
                : inputs.stream()
                        .map(each ->
                                input.get(each).isEmpty() ? "" : input.get(each).getFirst())
                        .toList();
    }

    private Reading reading(@Nullable List<String> typed) {
        if (typed == null) {
            return isComputed() ? kind.read(question, List.of()) : new Reading(given(), null);
        }
        return typed.stream().anyMatch(text -> text.length() > kind.longest())
                ? new Reading(kind.empty(), Complaint.of("muchTooLong", kind.longest()))
                : kind.read(question, typed);
    }

    private @Nullable Object given() {
        Object given = Paths.get(scope.given(), component.key());
        return given == null ? component.defaultValue().orElse(kind.empty()) : given;
    }
}
