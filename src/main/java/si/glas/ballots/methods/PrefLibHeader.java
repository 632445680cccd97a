package si.glas.ballots.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a PrefLib file says of itself before its ballots. */
final class PrefLibHeader {

    private static final Pattern ENTRY = Pattern.compile("#\\s*([^:]+?)\\s*:\\s*(.*)");
    private static final Pattern NAME = Pattern.compile("ALTERNATIVE NAME (\\d{1,9})");
    private static final Pattern FORMER_NAME = Pattern.compile("(\\d{1,9})\\s*,\\s*(.+)");
    private static final Pattern FORMER_NUMBERS = Pattern.compile("(\\d{1,18})\\s*,\\s*\\d{1,18}\\s*,\\s*(\\d{1,18})");
    private static final Set<String> TYPES = Set.of("soc", "soi", "toc", "toi");

    private final TreeMap<Long, String> names = new TreeMap<>();
    private @Nullable Long alternatives;
    private @Nullable Long voters;
    private @Nullable Long orders;
    private String type = "toi";

    void read(int line, String text) {
        Matcher entry = ENTRY.matcher(text);
        require(entry.matches(), line, "\"" + text + "\" does not read like \"# NUMBER VOTERS: 475\"");
        String value = entry.group(2);
        switch (entry.group(1)) {
            case "DATA TYPE" -> type(line, value);
            case "NUMBER ALTERNATIVES" -> alternatives = number(line, value);
            case "NUMBER VOTERS" -> voters = number(line, value);
            case "NUMBER UNIQUE ORDERS" -> orders = number(line, value);
            default -> name(line, NAME.matcher(entry.group(1)), value);
        }
    }

    void formerAlternatives(int line, long number) {
        require(number <= 100_000, line, "there are too many options");
        alternatives = number;
    }

    void formerName(@Nullable String text, int line) {
        Matcher name = FORMER_NAME.matcher(text == null ? "" : text);
        require(name.matches(), line, "here an option should stand, like \"1,Anna\"");
        put(line, Long.parseLong(name.group(1)), name.group(2));
    }

    void formerNumbers(@Nullable String text, int line) {
        Matcher numbers = FORMER_NUMBERS.matcher(text == null ? "" : text);
        require(numbers.matches(), line, "here the numbers of voters should stand, like \"475,475,41\"");
        voters = number(line, numbers.group(1));
        orders = number(line, numbers.group(2));
    }

    /** The options, whose ids are their numbers from 1. */
    List<Option> options(int line) {
        List<Option> options = new ArrayList<>();
        names.forEach((number, name) -> options.add(new Option(Long.toString(number), name)));
        boolean complete = options.isEmpty() || names.firstKey() == 1 && names.lastKey() == names.size();
        require(!options.isEmpty(), line, "before the ballots the options should be named");
        require(complete, line, "the options should be numbered from 1, with none left out");
        boolean agrees = alternatives == null || alternatives == options.size();
        require(agrees, line, "the header says " + alternatives + " options and names " + options.size());
        return List.copyOf(options);
    }

    /** What the header says, or what there are if it does not say. */
    long voters(long otherwise) {
        return voters == null ? otherwise : voters;
    }

    /** What the header says, or what there are if it does not say. */
    long orders(long otherwise) {
        return orders == null ? otherwise : orders;
    }

    boolean allowsTies() {
        return type.startsWith("t");
    }

    boolean allowsIncomplete() {
        return type.endsWith("i");
    }

    String type() {
        return type;
    }

    static long number(int line, @Nullable String text) {
        boolean readable = text != null && text.matches("\\d{1,18}");
        require(readable, line, "\"" + text + "\" is no whole number that can be counted with");
        return Long.parseLong(String.valueOf(text));
    }

    private void type(int line, String value) {
        type = value.toLowerCase(Locale.ROOT);
        require(TYPES.contains(type), line, "files of the type \"" + value + "\" hold no ranked ballots");
    }

    private void name(int line, Matcher key, String value) {
        if (key.matches()) {
            put(line, Long.parseLong(key.group(1)), value);
        }
    }

    private void put(int line, long number, String name) {
        require(names.put(number, name) == null, line, "option " + number + " is named twice");
    }

    static void require(boolean condition, int line, String otherwise) {
        if (!condition) {
            throw new PrefLibRefused(line, otherwise);
        }
    }
}
