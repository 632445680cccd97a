package si.glas.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What whoever calls the benchmark wants of it: {@code --quick}, {@code --only=pages}, both or neither. */
record Order(Plan plan, Set<Part> parts) {

    private static final String ONLY = "--only=";

    static Order of(String[] arguments) {
        Plan plan = Plan.FULL;
        Set<Part> parts = EnumSet.allOf(Part.class);
        for (String argument : arguments) {
            if (argument.equals("--quick")) {
                plan = Plan.QUICK;
            } else if (argument.startsWith(ONLY)) {
                parts = EnumSet.of(part(argument.substring(ONLY.length())));
            } else {
                throw new IllegalArgumentException(
                        "The benchmark knows no argument but --quick and --only=, and got " + List.of(arguments));
            }
        }
        return new Order(plan, parts);
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The benchmark has no part " + name));
    }
}
