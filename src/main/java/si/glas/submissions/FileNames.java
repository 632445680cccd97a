package si.glas.submissions;

import java.text.Normalizer;
import java.util.Locale;
import si.glas.positions.PositionView;

/** Names of files that every system takes: Latin letters without marks, digits, hyphens. */
final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /** @param kind what the position is, such as "Statement" */
    static String of(PositionView position, String kind) {
        return plain(kind + "-" + position.title()) + ".pdf";
    }

    static String plain(String text) {
        String letters = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String shorter = letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
        return shorter.replaceAll("^-+|-+$", "");
    }
}
