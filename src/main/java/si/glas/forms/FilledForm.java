package si.glas.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.feel.FormBroken;
import si.glas.forms.feel.Place;
import si.glas.forms.field.Setting;

/**
 * A form with what was given and what was typed, in which every condition and computed value agrees with all others.
 *
 * <p>Conditions may read fields that come later, and fields that are hidden themselves. So the form is gone through until
 * nothing changes any more. A hidden field has no value, for conditions neither.
 */
record FilledForm(Sheet sheet, @Nullable FormInput input, List<Node> nodes) {

    /** How far conditions may depend on each other against the order of the form. */
    private static final int MOST_PASSES = 20;

    /** @throws FormBroken if the conditions of the form contradict each other */
    static FilledForm of(Sheet sheet, @Nullable FormInput input, Setting setting) {
        Map<String, @Nullable Object> values =
                PlainValues.changeable(sheet.given().values());
        Map<String, List<Row>> rows = Pass.noRowsYet();
        List<Node> nodes = new Pass(sheet, input, setting, rows, false).through(values);
        Settled before = Settled.of(nodes);
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            nodes = new Pass(sheet, input, setting, rows, true).through(values);
            Settled after = Settled.of(nodes);
            // A computed value may differ each time, as a random number does; what is shown may not.
            if (after.equals(before) || pass == MOST_PASSES - 1 && after.looksLike(before)) {
                return new FilledForm(sheet, input, nodes);
            }
            before = after;
        }
        throw new FormBroken(
                new Place(sheet.form().id(), "", "conditional.hide"), "conditions depend on each other in a circle.");
    }

    Stream<Node> all() {
        return nodes.stream().flatMap(Node::all);
    }

    /** What was typed; nothing, if the form was not posted yet. */
    FormInput typed() {
        return input == null ? new FormInput(Map.of()) : input;
    }

    /** Of the first question that was not on the page that was posted: somebody has to see it before they have answered. */
    Optional<String> firstUnseen() {
        return all().filter(FilledForm::isUnseen).map(Node::id).findFirst();
    }

    private static boolean isUnseen(Node node) {
        return node instanceof Node.Field field && field.unseen()
                || node instanceof Node.Repeated list && list.unseen();
    }

    Stream<Node.Field> fields(Predicate<Node.Field> which) {
        return all().filter(Node.Field.class::isInstance)
                .map(Node.Field.class::cast)
                .filter(which);
    }
}
