package si.glas.submissions.web;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.language.Dates;
import si.glas.language.Language;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.submissions.AddresseeId;
import si.glas.submissions.AddresseeSearch;
import si.glas.submissions.Contact;
import si.glas.submissions.LogContact;

/** The register of decision-makers: who they are, what went to them, when the network was in touch. */
@Controller
@RequestMapping("/addressees")
@AllowedFor(Role.COORDINATOR)
class AddresseesController {

    private final AddresseeSearch search;
    private final AddresseeFiles files;
    private final LogContact logContact;
    private final Dates dates;
    private final InstantSource clock;
    private final Done done;

    AddresseesController(
            AddresseeSearch search,
            AddresseeFiles files,
            LogContact logContact,
            Dates dates,
            InstantSource clock,
            Done done) {
        this.search = search;
        this.files = files;
        this.logContact = logContact;
        this.dates = dates;
        this.clock = clock;
        this.done = done;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String words, Locale locale, Model page) {
        page.addAttribute("words", words);
        page.addAttribute("found", search.find(words, Language.of(locale)));
        return "submissions/addressees";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(new AddresseeId(id))
                .addObject("contactForm", new ContactForm(dates.localDay(clock.instant()), Contact.Kind.MEETING, ""));
    }

    @PostMapping("/{id}/contacts")
    ModelAndView log(
            @PathVariable UUID id,
            @Valid @ModelAttribute("contactForm") ContactForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        AddresseeId addressee = new AddresseeId(id);
        if (form.happenedOn() != null && form.happenedOn().isAfter(dates.localDay(clock.instant()))) {
            problems.rejectValue("happenedOn", "refusal.submissions.notYet");
        }
        if (form.kind() != null && form.kind().isAutomatic()) {
            problems.rejectValue("kind", "submissions.contact.kindMissing");
        }
        if (problems.hasErrors()) {
            return Again.show(page(addressee), problems, form);
        }
        logContact.log(
                addressee,
                Objects.requireNonNull(form.happenedOn()),
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.note()).strip(),
                me.id());
        done.say(next, "submissions.contact.logged");
        return new ModelAndView("redirect:/addressees/" + id);
    }

    private ModelAndView page(AddresseeId id) {
        return new ModelAndView("submissions/addressee")
                .addObject("file", files.of(id))
                .addObject(
                        "kinds",
                        Arrays.stream(Contact.Kind.values())
                                .filter(kind -> !kind.isAutomatic())
                                .toList());
    }
}
