package si.glas.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import si.glas.forms.feel.FormBroken;
import si.glas.forms.feel.Place;

/** All forms of the program, read when it starts: a broken one stops it. */
@Component
public class Forms {

    private static final String FILES = "classpath*:forms/*.form";

    private final Map<String, Form> byId = new TreeMap<>();

    Forms(ResourcePatternResolver files) throws IOException {
        for (Resource file : files.getResources(FILES)) {
            String name = String.valueOf(file.getFilename());
            Form form = Form.parse(name, file.getContentAsString(StandardCharsets.UTF_8));
            if (byId.putIfAbsent(form.id(), form) != null) {
                throw new FormBroken(new Place(name, "", "id"), "another file has a form of the same id.");
            }
        }
    }

    /** @throws NoSuchElementException if there is no such form */
    public Form get(String id) {
        Form form = byId.get(id);
        if (form == null) {
            throw new NoSuchElementException("There is no form with the id " + id);
        }
        return form;
    }

    /** In the order of their ids. */
    public Collection<Form> all() {
        return byId.values();
    }
}
