package si.glas.submissions.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page what has been done. */
@Component("submissionsDone")
class Done {

    private final MessageSource messages;

    Done(MessageSource messages) {
        this.messages = messages;
    }

    void say(RedirectAttributes next, String key) {
        next.addFlashAttribute("done", messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
