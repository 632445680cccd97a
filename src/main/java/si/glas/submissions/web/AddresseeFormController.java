package si.glas.submissions.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.kernel.BusinessRefusal;
import si.glas.language.Language;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.submissions.AddAddressee;
import si.glas.submissions.AddresseeDetails;
import si.glas.submissions.AddresseeId;
import si.glas.submissions.Addressees;
import si.glas.submissions.ChangeAddressee;
import si.glas.submissions.Channel;

/** Adds decision-makers to the register and puts their entries right. */
@Controller
@AllowedFor(Role.COORDINATOR)
class AddresseeFormController {

    private final Addressees addressees;
    private final AddAddressee addAddressee;
    private final ChangeAddressee changeAddressee;
    private final Done done;

    AddresseeFormController(
            Addressees addressees, AddAddressee addAddressee, ChangeAddressee changeAddressee, Done done) {
        this.addressees = addressees;
        this.addAddressee = addAddressee;
        this.changeAddressee = changeAddressee;
        this.done = done;
    }

    @GetMapping("/addressees/new")
    ModelAndView begin(Locale locale) {
        return page(null).addObject("form", AddresseeForm.empty(Language.of(locale)));
    }

    @PostMapping("/addressees/new")
    ModelAndView add(
            @Valid @ModelAttribute("form") AddresseeForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        return save(form, problems, null, next, details -> addAddressee.add(details, me.id()));
    }

    @GetMapping("/addressees/{id}/edit")
    ModelAndView open(@PathVariable UUID id) {
        AddresseeId addressee = new AddresseeId(id);
        return page(addressee).addObject("form", AddresseeForm.of(addressees.get(addressee)));
    }

    @PostMapping("/addressees/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AddresseeForm form,
            BindingResult problems,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        AddresseeId addressee = new AddresseeId(id);
        return save(form, problems, addressee, next, details -> {
            changeAddressee.change(addressee, form.edited(), details, me.id());
            return addressee;
        });
    }

    private ModelAndView save(
            AddresseeForm form,
            BindingResult problems,
            @Nullable AddresseeId known,
            RedirectAttributes next,
            Function<AddresseeDetails, AddresseeId> act) {
        Optional<AddresseeDetails> details = form.details(problems);
        if (details.isEmpty()) {
            return Again.show(page(known), problems, form);
        }
        try {
            AddresseeId saved = act.apply(details.get());
            done.say(next, known == null ? "submissions.addressee.added" : "submissions.addressee.saved");
            return new ModelAndView("redirect:/addressees/" + saved);
        } catch (BusinessRefusal refusal) {
            Again.reject(problems, refusal);
            return Again.show(page(known), problems, form);
        }
    }

    private static ModelAndView page(@Nullable AddresseeId known) {
        return new ModelAndView("submissions/addressee-form")
                .addObject("id", known)
                .addObject("channels", Channel.values())
                .addObject("tongues", Language.values());
    }
}
