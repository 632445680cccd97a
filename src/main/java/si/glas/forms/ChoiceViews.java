package si.glas.forms;

import java.util.List;
import java.util.stream.IntStream;
import si.glas.forms.FieldView.OptionView;
import si.glas.forms.field.Option;
import si.glas.forms.field.Options;

/** Makes what a page shows of a choice. */
record ChoiceViews(Words words) {

    /** @param type of the buttons: radio or checkbox */
    PartView buttons(Node.Field field, Frame frame, List<String> typed, String type) {
        return new FieldView.Choices(frame, type, options(field, frame, typed));
    }

    PartView list(Node.Field field, Frame frame, List<String> typed) {
        return new FieldView.Choice(frame, options(field, frame, typed));
    }

    private List<OptionView> options(Node.Field field, Frame frame, List<String> typed) {
        List<Option> options = Options.of(field.question());
        return IntStream.range(0, options.size())
                .mapToObj(index -> option(field, options.get(index), id(frame, index), typed))
                .toList();
    }

    private OptionView option(Node.Field field, Option option, String id, List<String> typed) {
        return new OptionView(id, option.key(), words.label(field.component(), option), typed.contains(option.key()));
    }

    /** The first button has the field's own id, so that links to the field lead to it. */
    private static String id(Frame frame, int index) {
        return index == 0 ? frame.id() : frame.id() + "-" + (index + 1);
    }
}
