package si.glas.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import si.glas.notices.LocalInbox;
import si.glas.people.Public;
import si.glas.people.SignedIn;

/** Shows one mail of the local inbox. Open to all, but for {@link MailRoom}. */
@Controller
@Public
@RequestMapping("/mail/{id}")
class MailController {

    private static final String POLICY = "Content-Security-Policy";

    /** A mail's HTML may look as it wants; it can run nothing, ask nobody and be nowhere but in our frame. */
    private static final String POLICY_OF_MAILS = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'unsafe-inline'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'self'",
            "sandbox allow-popups allow-popups-to-escape-sandbox");

    private final MailRoom room;
    private final LocalInbox inbox;

    MailController(MailRoom room, LocalInbox inbox) {
        this.room = room;
        this.inbox = inbox;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "html") String view,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal @Nullable SignedIn me,
            Model page) {
        room.enter(request, me);
        LocalInbox.Mail mail = find(id);
        page.addAttribute("mail", mail);
        page.addAttribute("asHtml", mail.html() != null && !view.equals("text"));
        page.addAttribute("text", LinkedText.of(mail.text()));
        page.addAttribute("attachments", inbox.attachments(id));
        response.setHeader(POLICY, response.getHeader(POLICY) + "; frame-src 'self'");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "notices/mail";
    }

    @GetMapping(path = "/html", produces = "text/html; charset=UTF-8")
    @ResponseBody
    String html(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal @Nullable SignedIn me) {
        room.enter(request, me);
        String html = find(id).html();
        if (html == null) {
            throw notThere();
        }
        response.setHeader(POLICY, POLICY_OF_MAILS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Within the frame the pages of Glas would refuse to open.
        return html.replaceFirst("<head>", "<head><base target=\"_blank\">");
    }

    @GetMapping("/attachments/{number}")
    ResponseEntity<byte[]> attachment(
            @PathVariable UUID id,
            @PathVariable int number,
            HttpServletRequest request,
            @AuthenticationPrincipal @Nullable SignedIn me) {
        room.enter(request, me);
        return inbox.attachment(id, number).map(Downloads::of).orElseThrow(MailController::notThere);
    }

    private LocalInbox.Mail find(UUID id) {
        return inbox.find(id).orElseThrow(MailController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
