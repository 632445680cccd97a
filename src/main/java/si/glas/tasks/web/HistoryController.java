package si.glas.tasks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import si.glas.chronicle.Chronicle;
import si.glas.chronicle.Chronology;
import si.glas.chronicle.Entry;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.timetable.Subject;
import si.glas.timetable.Subjects;

/** Shows people what they have done. */
@Controller
@AllowedFor
class HistoryController {

    private static final int SHOWN = 200;

    /**
     * Something that the reader has done.
     *
     * @param subject that it was about; none if it was about something without a page of its own
     */
    record Deed(Chronology.Line line, @Nullable Subject subject) {}

    private final Chronicle chronicle;
    private final Chronology chronology;
    private final Subjects subjects;

    HistoryController(Chronicle chronicle, Chronology chronology, Subjects subjects) {
        this.chronicle = chronicle;
        this.chronology = chronology;
        this.subjects = subjects;
    }

    @GetMapping("/inbox/history")
    String show(@AuthenticationPrincipal SignedIn me, Model page) {
        page.addAttribute("deeds", deeds(chronicle.by(me.id(), SHOWN)));
        return "tasks/history";
    }

    private List<Deed> deeds(List<Entry> entries) {
        List<Chronology.Line> lines = chronology.lines(entries);
        Map<UUID, Subject> subjectsById =
                subjects.of(entries.stream().map(entry -> entry.act().subject()).collect(Collectors.toSet()));
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            UUID subject = entries.get(i).act().subject();
            deeds.add(new Deed(lines.get(i), subjectsById.get(subject)));
        }
        return deeds;
    }
}
