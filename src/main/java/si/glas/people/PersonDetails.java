package si.glas.people;

import si.glas.language.Language;

/**
 * What a person can say of themself.
 *
 * @param phone as people dial it; empty if unknown
 */
public record PersonDetails(String name, String phone, Language language) {

    public static final int MAX_NAME = 200;
    public static final int MAX_PHONE = 50;

    /** @throws IllegalArgumentException if there is no name */
    public PersonDetails {
        name = Words.line(name);
        phone = Words.line(phone);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A person has a name");
        }
    }
}
