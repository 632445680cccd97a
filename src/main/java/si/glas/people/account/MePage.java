package si.glas.people.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import si.glas.language.Alphabet;
import si.glas.language.Language;
import si.glas.people.Directory;
import si.glas.people.MemberCard;
import si.glas.people.MemberId;
import si.glas.people.PersonCard;
import si.glas.people.SignedIn;
import si.glas.people.access.Sessions;

/** What one's own page shows, whichever of its forms has just been sent. */
@Component
class MePage {

    static final String VIEW = "people/me";
    static final String DETAILS = "details";
    static final String EMAIL = "emailForm";

    private final Directory directory;
    private final Sessions sessions;

    MePage(Directory directory, Sessions sessions) {
        this.directory = directory;
        this.sessions = sessions;
    }

    String show(Model page, SignedIn me, HttpServletRequest request) {
        PersonCard person = directory.person(me.id());
        if (!page.containsAttribute(DETAILS)) {
            page.addAttribute(DETAILS, OwnDetailsForm.of(person));
        }
        if (!page.containsAttribute(EMAIL)) {
            page.addAttribute(EMAIL, new EmailChangeController.EmailForm(""));
        }
        page.addAttribute("person", person);
        page.addAttribute("roles", me.roles());
        page.addAttribute("members", members(me));
        page.addAttribute("sessions", sessions.of(me.id(), request.getSession()));
        return VIEW;
    }

    private List<MemberCard> members(SignedIn me) {
        Set<MemberId> ids = directory.representedBy(me.id());
        return directory.members(ids).values().stream()
                .sorted(java.util.Comparator.comparing(MemberCard::name, Alphabet.of(Language.SL)))
                .toList();
    }
}
