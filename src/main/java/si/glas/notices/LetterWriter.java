package si.glas.notices;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import si.glas.kernel.NetworkSettings;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Puts a notice into words, in the language of whoever gets it. */
@Component
class LetterWriter {

    static final String OWN_PAGE = "/me";

    private final Wording wording;
    private final ITemplateEngine templates;
    private final NetworkSettings network;
    private final NoticeSettings settings;

    LetterWriter(Wording wording, ITemplateEngine templates, NetworkSettings network, NoticeSettings settings) {
        this.wording = wording;
        this.templates = templates;
        this.network = network;
        this.settings = settings;
    }

    Letter write(Notice notice) {
        String subject = HeaderText.of(say(notice, "subject"));
        Context words = new Context(notice.to().language().locale());
        words.setVariable("subject", subject);
        words.setVariable("network", network.name());
        words.setVariable("name", HeaderText.of(notice.to().name()));
        words.setVariable("paragraphs", paragraphs(say(notice, "text")));
        words.setVariable("why", why(notice));
        words.setVariable("office", !settings.replyTo().isEmpty());
        if (!notice.path().isEmpty()) {
            words.setVariable("ask", say(notice, "ask"));
            words.setVariable("link", network.link(notice.path()).toString());
        }
        if (canBeSetToBeQuiet(notice)) {
            words.setVariable("ownPage", network.link(OWN_PAGE).toString());
        }
        return new Letter(
                subject,
                templates.process("mail/notice.txt", words).strip() + "\n",
                templates.process("mail/notice", words));
    }

    /** Whoever has no account cannot change what they get, and a mail that was just asked for is none to mute. */
    static boolean canBeSetToBeQuiet(Notice notice) {
        return notice.to().person() != null && !notice.wiped();
    }

    private String say(Notice notice, String part) {
        return wording.say(notice.to().language(), key(notice, part), notice.values());
    }

    private String why(Notice notice) {
        Language language = notice.to().language();
        @Nullable String special = wording.sayOr(null, language.locale(), key(notice, "why"), notice.values());
        if (special != null) {
            return special;
        }
        return wording.say(
                language, notice.to().person() == null ? "notices.why.outside" : "notices.why", network.name());
    }

    private static String key(Notice notice, String part) {
        return "notice.%s.%s".formatted(notice.kind(), part);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(String::strip)
                .toList();
    }
}
