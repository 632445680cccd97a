package si.glas.forms.field;

import java.util.regex.Pattern;

/** Addresses by which people are reached. */
final class Contact {

    /** A valid e-mail address as the HTML standard defines it for {@code <input type=email>}. */
    private static final Pattern EMAIL = email();

    /** E.164: at most fifteen digits after the plus, the first of them no zero. */
    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");

    /** What people put between digits. */
    private static final Pattern SPACING = Pattern.compile("[\\s()/.\\u00a0\\u2011-]+");

    private Contact() {}

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    /** With a plus and digits only, if it is an international number; else as it is. */
    static String internationally(String text) {
        String digits = SPACING.matcher(text).replaceAll("").replaceFirst("^00", "+");
        return isPhone(digits) ? digits : text;
    }

    private static Pattern email() {
        String name = "[\\w.!#$%&'*+/=?^`{|}~-]+";
        String label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
        return Pattern.compile(name + "@" + label + "(?:\\." + label + ")*");
    }
}
