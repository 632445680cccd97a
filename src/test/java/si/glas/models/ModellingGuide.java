package si.glas.models;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of docs/modelling.md that a program can check, each with its sentence. */
public final class ModellingGuide {

    private ModellingGuide() {}

    /** What holds for every model. */
    public static Map<String, Rule> forEveryModel() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("a file is named like its process", Rule.ofEach(Naming::files));
        rules.put("element ids follow the grammar", Rule.ofEach(Naming::elements));
        rules.put("job types are room.camelCase", Rule.ofEach(Naming::jobTypes));
        rules.put("messages, signals and codes are room.camelCase", Rule.ofEach(Naming::messagesAndCodes));
        rules.put("retries are explicit", Rule.ofEach(Explicitness::retries));
        rules.put("every link is bound by deployment", Rule.ofEach(Explicitness::bindings));
        rules.put("every event definition has an id", Rule.ofEach(Explicitness::eventDefinitions));
        rules.put("every user task shows a form", Rule.ofEach(Explicitness::userTasks));
        rules.put("every element is drawn", Rule.ofEach(Diagram::isDrawn));
        rules.put("a model fits on a screen", Rule.ofEach(Diagram::fitsOnAScreen));
        rules.put("every form has a file", References::forms);
        rules.put("every called process and decision is deployed with its caller", References::calls);
        return rules;
    }

    /** What holds between all models and the code. */
    public static Map<String, Rule> forModelsAndCode(Code code) {
        return Map.of(
                "every process has a process test", code::processTests,
                "every form is shown by a user task or a page", code::formsThatNobodyShows);
    }

    /** What holds between the product's own models and the program. */
    public static Map<String, Rule> forModelsOfTheProduct(Code code) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("every job type has exactly one worker and the reverse", code::workers);
        rules.put("every message has an event record", code::events);
        rules.put("every form that a page shows has a file", code::formsOfPages);
        rules.put("every user task tells the inbox what happens to it", Rule.ofEach(Explicitness::trackedTasks));
        return rules;
    }
}
