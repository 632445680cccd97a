package si.glas.forms.field;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.forms.schema.Attribute;

/** Text, on one line or several. What surrounds it does not count: it is taken without. */
enum TextKind implements FieldKind {
    LINE(2_000, Pattern.compile("[\\r\\n\\t]+")),
    AREA(100_000, Pattern.compile("\\r\\n?"));

    /** What no keyboard makes, and PostgreSQL does not store. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final int longest;
    private final Pattern breaks;

    TextKind(int longest, Pattern breaks) {
        this.longest = longest;
        this.breaks = breaks;
    }

    @Override
    public String empty() {
        return "";
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public Reading read(Question question, List<String> typed) {
        String text = breaks.matcher(Typed.first(typed)).replaceAll(this == LINE ? " " : "\n");
        String clean = CONTROLS.matcher(text).replaceAll("").strip();
        return Reading.of(isPhone(question) ? Contact.internationally(clean) : clean);
    }

    @Override
    public List<String> show(Question question, @Nullable Object value, Locale locale) {
        return List.of(value == null ? "" : Typed.text(value, locale));
    }

    @Override
    public Stream<Complaint> judge(Question question, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) {
            return question.missing("required");
        }
        return Stream.of(
                        tooShort(question, text),
                        tooLong(question, text),
                        unlike(question, text),
                        noAddress(question, text))
                .flatMap(complaint -> complaint);
    }

    private static Stream<Complaint> tooShort(Question question, String text) {
        return question.limit(Attribute.MIN_LENGTH).stream()
                .filter(limit -> text.length() < limit.intValue())
                .map(limit -> Complaint.of("tooShort", limit));
    }

    private static Stream<Complaint> tooLong(Question question, String text) {
        return question.limit(Attribute.MAX_LENGTH).stream()
                .filter(limit -> text.length() > limit.intValue())
                .map(limit -> Complaint.of("tooLong", limit, text.length() - limit.intValue()));
    }

    private static Stream<Complaint> unlike(Question question, String text) {
        return question.component().pattern().stream()
                .filter(pattern -> !Regex.finds(pattern, text))
                .map(pattern -> Complaint.of("pattern"));
    }

    private static Stream<Complaint> noAddress(Question question, String text) {
        return switch (question.component().word(Attribute.VALIDATION_TYPE).orElse("")) {
            case "email" -> Contact.isEmail(text) ? Stream.empty() : Stream.of(Complaint.of("email"));
            case "phone" -> Contact.isPhone(text) ? Stream.empty() : Stream.of(Complaint.of("phone"));
            default -> Stream.empty();
        };
    }

    private static boolean isPhone(Question question) {
        return question.component()
                .word(Attribute.VALIDATION_TYPE)
                .filter("phone"::equals)
                .isPresent();
    }
}
