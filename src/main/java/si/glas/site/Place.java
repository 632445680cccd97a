package si.glas.site;

import java.util.List;
import java.util.stream.Stream;
import si.glas.people.Role;
import si.glas.people.SignedIn;

/**
 * An entry of the navigation.
 *
 * @param name of the message {@code place.<name>}
 * @param current whether the reader is there
 */
record Place(String name, String path, boolean current) {

    private static final List<String> FOR_EVERYBODY = List.of("inbox", "positions", "questions");

    /** What somebody with these roles finds in the navigation, seen from a section. */
    static List<Place> of(SignedIn me, String section) {
        return Stream.of(
                        FOR_EVERYBODY.stream(),
                        me.has(Role.COORDINATOR) ? Stream.of("portfolio", "addressees") : Stream.<String>empty(),
                        me.has(Role.COORDINATOR) || me.has(Role.ADMINISTRATOR)
                                ? Stream.of("members")
                                : Stream.<String>empty())
                .flatMap(names -> names)
                .map(name -> new Place(name, "/" + name, name.equals(section)))
                .toList();
    }
}
