package si.glas.life;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What two editors do with a text. */
record Editors(Person first, Person second, String position) {

    /** @param kind of the disposition, as the form has it */
    record Answer(String kind, String reason) {}

    void write(Person editor, UnaryOperator<String> change, String reason) {
        editor.open(position + "/edit");
        Locator text = editor.page().getByLabel("Besedilo");
        text.fill(change.apply(text.inputValue()));
        editor.fill("Kaj se je v tej različici spremenilo?", reason).press("Shrani kot novo različico");
        assertThat(editor.page().locator(".message.good")).containsText("Shranjeno kot različica");
    }

    void handIn() {
        second.begin("Napišite besedilo")
                .fill("Kaj se je spremenilo?", "Usklajeno z delovno skupino.")
                .choose("Besedilo je pripravljeno za preverjanje")
                .press("Opravljeno");
    }

    /** Answers everything that was said, one after the other. */
    void answer(Function<String, Answer> answers) {
        first.open(position + "/review/answers");
        Locator open = first.page().locator("section[aria-labelledby=open-title] .question");
        while (open.count() > 0) {
            Locator question = open.first();
            Answer answer = answers.apply(question.locator("article").innerText());
            question.locator("input[value=" + answer.kind() + "]").check();
            question.getByLabel("Obrazložitev").fill(answer.reason());
            question.getByText("Zabeleži odgovor").click();
            assertThat(first.page().locator(".message.good").first()).containsText("Odgovor na št.");
        }
    }

    void finishAnswers() {
        first.begin("Odgovorite na pripombe")
                .choose("Vsaka pripomba in vsak amandma imata odgovor")
                .press("Opravljeno");
    }

    void consolidate() {
        second.begin("Uskladite besedilo")
                .fill("Kaj ste spremenili poleg sprejetih amandmajev?", "Nič.")
                .choose("Besedilo je pripravljeno za odločanje")
                .press("Opravljeno");
    }
}
