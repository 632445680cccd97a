package si.glas.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import si.glas.people.SignedIn;

/** Tells every page whether to lead its reader to the mails. */
@ControllerAdvice
class MailLink {

    private final MailRoom room;

    MailLink(MailRoom room) {
        this.room = room;
    }

    @ModelAttribute("mailRoom")
    boolean isOpen(HttpServletRequest request, @AuthenticationPrincipal @Nullable SignedIn me) {
        return room.isOpenTo(request, me);
    }
}
