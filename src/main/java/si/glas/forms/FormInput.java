package si.glas.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody has typed into a form so far, right or wrong; as JSON, it is a draft that can be kept.
 *
 * @param values by the names of the form's fields; a file is the id under which it is kept
 */
public record FormInput(Map<String, List<String>> values) {

    private static final Pattern NO_CHARACTERS = Pattern.compile("[\\x{0}\\x{d800}-\\x{dfff}]");
    private static final JsonMapper json = JsonMapper.builder().build();

    public FormInput {
        values = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** @throws tools.jackson.core.JacksonException if it is not what {@link #toJson()} has written */
    public static FormInput fromJson(String text) {
        return json.readValue(text, FormInput.class);
    }

    public String toJson() {
        return json.writeValueAsString(this);
    }

    static FormInput of(MultiValueMap<String, String> posted) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        posted.forEach((name, each) -> values.put(name, present(each)));
        return new FormInput(values);
    }

    /** Without what no keyboard makes and no database keeps: the character zero, and halves of characters. */
    private static List<String> present(List<@Nullable String> values) {
        List<String> present = new ArrayList<>();
        for (@Nullable String value : values) {
            if (value != null) {
                present.add(NO_CHARACTERS.matcher(value).replaceAll(""));
            }
        }
        return present;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> get(String name) {
        return values.getOrDefault(name, List.of());
    }

    FormInput with(String name, List<String> replacement) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.put(name, replacement);
        return new FormInput(all);
    }

    FormInput only(Set<String> names) {
        Map<String, List<String>> known = new LinkedHashMap<>(values);
        known.keySet().retainAll(names);
        return new FormInput(known);
    }
}
