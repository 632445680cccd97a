package si.glas.positions;

/**
 * A text to begin with: its sections, with hints of what belongs there.
 *
 * @param id such as {@code consultation}
 * @param name as its first line says
 */
public record TextTemplate(String id, String name, String markdown) {}
