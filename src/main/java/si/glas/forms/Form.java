package si.glas.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.glas.forms.schema.Attribute;
import si.glas.forms.schema.Component;
import si.glas.forms.schema.ComponentType;
import si.glas.forms.schema.Schema;

/** A Camunda form that was understood in every detail. */
public final class Form {

    private final Schema schema;
    private final Set<String> namesRead;

    private Form(Schema schema) {
        this.schema = schema;
        this.namesRead = all(schema).flatMap(Component::names).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param file in which the form stands, for complaints
     * @param json form-js schema, up to version 19
     * @throws si.glas.forms.feel.FormBroken if it is no form, or there is anything in it that is not understood: nothing
     *     passes silently that would mean something else here than in Camunda's own Tasklist
     */
    public static Form parse(String file, String json) {
        return new Form(Schema.read(file, json));
    }

    public String id() {
        return schema.id();
    }

    List<Component> components() {
        return schema.components();
    }

    Stream<Component> all() {
        return all(schema);
    }

    /** Whether what is typed into it may change the rest of the form. Yes, if in doubt. */
    boolean isRead(Component component) {
        return component.type() != ComponentType.EXPRESSION
                && component.type().isKeyed()
                && Stream.of(component.key().split("\\.")).anyMatch(namesRead::contains);
    }

    /** Whether it brings its own button, so that the page needs none. */
    boolean hasSubmit() {
        return all().filter(component -> component.type() == ComponentType.BUTTON)
                .anyMatch(button ->
                        !button.word(Attribute.ACTION).orElse("submit").equals("reset"));
    }

    boolean has(ComponentType type) {
        return all().anyMatch(component -> component.type() == type);
    }

    private static Stream<Component> all(Schema schema) {
        return schema.components().stream().flatMap(Component::all);
    }
}
