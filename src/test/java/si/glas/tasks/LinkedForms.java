package si.glas.tasks;

import java.util.Set;
import si.glas.engine.Job;
import si.glas.engine.UserTaskForms;

/** The forms of models that there are not. */
record LinkedForms(Set<String> linked) implements UserTaskForms {

    LinkedForms(String... linked) {
        this(Set.of(linked));
    }

    @Override
    public String formOf(Job listener) {
        throw new UnsupportedOperationException();
    }
}
