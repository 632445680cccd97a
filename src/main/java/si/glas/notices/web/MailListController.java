package si.glas.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.notices.LocalInbox;
import si.glas.notices.SendAgain;
import si.glas.notices.Troubles;
import si.glas.people.Public;
import si.glas.people.SignedIn;

/** Lists the mails in the local inbox, and notices that have not arrived. Open to all, but for {@link MailRoom}. */
@Controller
@Public
class MailListController {

    private static final int PAGE = 50;
    private static final int TROUBLES = 200;

    private final MailRoom room;
    private final LocalInbox inbox;
    private final Troubles troubles;
    private final SendAgain sendAgain;
    private final Wording wording;

    MailListController(MailRoom room, LocalInbox inbox, Troubles troubles, SendAgain sendAgain, Wording wording) {
        this.room = room;
        this.inbox = inbox;
        this.troubles = troubles;
        this.sendAgain = sendAgain;
        this.wording = wording;
    }

    @GetMapping("/mail")
    String list(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            @AuthenticationPrincipal @Nullable SignedIn me,
            Model model) {
        room.enter(request, me);
        int number = Math.clamp(page, 1, 10_000);
        List<LocalInbox.Item> mails = inbox.list(to.strip(), (number - 1) * PAGE, PAGE + 1);
        model.addAttribute("local", room.isLocal());
        model.addAttribute("to", to);
        model.addAttribute("page", number);
        model.addAttribute("mails", mails.stream().limit(PAGE).toList());
        model.addAttribute("older", mails.size() > PAGE);
        model.addAttribute("troubles", troubles.list(TROUBLES));
        return "notices/mails";
    }

    @PostMapping("/mail/notices/{id}/again")
    String sendAgain(
            @PathVariable UUID id,
            HttpServletRequest request,
            @AuthenticationPrincipal @Nullable SignedIn me,
            Locale locale,
            RedirectAttributes next) {
        room.enter(request, me);
        sendAgain.send(id);
        next.addFlashAttribute("done", wording.say(Language.of(locale), "mail.again.done"));
        return "redirect:/mail";
    }
}
