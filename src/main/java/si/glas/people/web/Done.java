package si.glas.people.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page what has been done. */
@Component
class Done {

    private final MessageSource messages;

    Done(MessageSource messages) {
        this.messages = messages;
    }

    void say(RedirectAttributes after, String key, Object... arguments) {
        after.addFlashAttribute("done", messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }
}
