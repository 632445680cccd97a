package si.glas.forms;

import java.util.regex.Pattern;

/** What may be shown on our pages, by its address. */
final class Addresses {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern SECURE = Pattern.compile("https://[^\\s/?#]+.*", Pattern.CASE_INSENSITIVE);

    /** No SVG: it can hold scripts. */
    private static final Pattern INLINE_PICTURE =
            Pattern.compile("data:image/(png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=]+");

    private Addresses() {}

    static boolean isSecure(String address) {
        return SECURE.matcher(address).matches();
    }

    static boolean isLink(String address) {
        return isSecure(address) || OURS.matcher(address).matches();
    }

    static boolean isPicture(String address) {
        return isLink(address) || INLINE_PICTURE.matcher(address).matches();
    }
}
