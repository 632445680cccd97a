package si.glas.timetable;

/**
 * What deadlines and acts are about: a position, or a question.
 *
 * @param path of its page, within Glas
 */
public record Subject(String title, String path) {

    /** Of which no room knows anything. */
    public static final Subject UNKNOWN = new Subject("", "");
}
