package si.glas.forms;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.glas.forms.feel.Feel;
import si.glas.forms.field.Setting;
import si.glas.kernel.NetworkSettings;

/** Puts forms before people and takes them back. */
@Component
public class FormDesk {

    private final InstantSource clock;
    private final ZoneId zone;
    private final FormTexts texts;
    private final Markup markup;
    private final Feel feel;

    FormDesk(InstantSource clock, NetworkSettings network, FormTexts texts, Markup markup) {
        this.clock = clock;
        this.zone = network.timeZone();
        this.texts = texts;
        this.markup = markup;
        this.feel = Feel.at(now());
    }

    /** The form as somebody finds it. */
    public FormView show(Sheet sheet, Locale locale) {
        return view(fill(sheet, null), Occasion.OPENED, locale);
    }

    /** The form with a draft in it. */
    public FormView show(Sheet sheet, FormInput draft, Locale locale) {
        return view(fill(sheet, draft), Occasion.OPENED, locale);
    }

    /** The form as it was typed, with what stands against it. */
    public FormView show(Sheet sheet, Outcome.Refused refused, Locale locale) {
        return view(fill(sheet, refused.typed()), Occasion.of(refused), locale);
    }

    /** The form in its new shape. */
    public FormView show(Sheet sheet, Outcome.Revised revised, Locale locale) {
        return view(fill(sheet, revised.typed()), Occasion.of(revised), locale);
    }

    /**
     * Judges what was posted by the form and what was given, never by what the browser says about either: hidden, locked and
     * computed fields get their values here, and what the form does not know is left aside.
     */
    public Outcome submit(Sheet sheet, FormSubmission submission) {
        Posted posted = post(sheet, submission);
        FilledForm filled = fill(sheet, posted.input());
        List<Problem> problems = posted.problems();
        Optional<String> action = submission.action();
        if (action.isPresent() && problems.isEmpty()) {
            return revise(sheet, filled, action.get());
        }
        return judge(filled, action.isPresent() ? problems : Problems.and(problems, Problems.of(filled)));
    }

    /** What was typed, to be shown again later; files are kept, nothing is judged. */
    public FormInput draft(Sheet sheet, FormSubmission submission) {
        Posted posted = post(sheet, submission);
        return Names.known(fill(sheet, posted.input()), posted.input());
    }

    private Posted post(Sheet sheet, FormSubmission submission) {
        FormInput input = FormInput.of(submission.fields());
        return Uploads.keep(fill(sheet, input), input, submission);
    }

    private Outcome revise(Sheet sheet, FilledForm filled, String action) {
        RowAction row = RowAction.of(action);
        FormInput typed = Names.known(filled, filled.typed());
        FormInput revised = row.apply(filled, typed);
        return new Outcome.Revised(revised, row.focus(fill(sheet, revised)), false);
    }

    private static Outcome judge(FilledForm filled, List<Problem> problems) {
        FormInput typed = Names.known(filled, filled.typed());
        if (!problems.isEmpty()) {
            return new Outcome.Refused(typed, problems);
        }
        Optional<String> unseen = filled.firstUnseen();
        return unseen.isPresent() ? new Outcome.Revised(typed, unseen, true) : new Outcome.Accepted(Answers.of(filled));
    }

    private FilledForm fill(Sheet sheet, @Nullable FormInput input) {
        return FilledForm.of(sheet, input, new Setting(feel.later(now()), now(), sheet.files()));
    }

    private FormView view(FilledForm filled, Occasion occasion, Locale locale) {
        return new FormViews(filled, new Words(filled.sheet().form().id(), locale, texts, markup), occasion).view();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }
}
