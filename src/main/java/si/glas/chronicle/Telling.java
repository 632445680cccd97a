package si.glas.chronicle;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Puts entries into words of one language for one kind of readers. */
final class Telling {

    private final Map<UUID, Names.Name> names;
    private final Wording wording;
    private final Language language;
    private final boolean forEverybody;

    Telling(Map<UUID, Names.Name> names, Wording wording, Language language, boolean forEverybody) {
        this.names = names;
        this.wording = wording;
        this.language = language;
        this.forEverybody = forEverybody;
    }

    Chronology.Line line(Entry entry) {
        Act act = entry.act();
        return new Chronology.Line(
                entry.number(),
                entry.at(),
                entry.forgotten() ? wording.say(language, "chronicle.forgotten") : words(act),
                forEverybody ? null : act.reason());
    }

    /** Acts outlive the words that the program had for them, and the details that its words now want. */
    private String words(Act act) {
        try {
            String words = wording.sayOr(null, language.locale(), "act." + act.name(), arguments(act));
            return words == null ? wordless(act) : words;
        } catch (IllegalArgumentException e) {
            return wordless(act);
        }
    }

    private String wordless(Act act) {
        return wording.say(language, "chronicle.otherAct", actor(act));
    }

    private Map<String, Object> arguments(Act act) {
        Map<String, Object> arguments = new HashMap<>();
        act.details().forEach((name, detail) -> arguments.put(name, readable(detail)));
        UUID member = act.onBehalfOf();
        arguments.put("actor", actor(act));
        arguments.put("by", act.actor().person().isPresent() ? "person" : "process");
        arguments.put("member", member == null ? "" : nameOf(member));
        arguments.put("for", member == null ? "self" : "member");
        return arguments;
    }

    private Object readable(String detail) {
        Object value = Details.typed(detail);
        return value instanceof UUID id ? nameOf(id) : value;
    }

    private String actor(Act act) {
        return act.actor()
                .person()
                .map(PersonId::value)
                .map(this::nameOf)
                .orElseGet(() -> wording.say(language, "chronicle.process"));
    }

    private String nameOf(UUID id) {
        Names.@Nullable Name name = names.get(id);
        if (name == null) {
            return wording.say(language, "chronicle.nameless");
        }
        return forEverybody && name.personal() ? wording.say(language, "chronicle.somebody") : name.text();
    }
}
