package si.glas.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import si.glas.browser.RunningGlas;
import si.glas.language.Language;
import si.glas.language.Wording;
import si.glas.sample.Guise;

/** Somebody of the sample network in front of a browser, and what they do there. */
final class Member {

    /** Everybody in the sample network gets mails in Slovenian. */
    private static final String SIGN_IN = "Prijava v Glas";

    private final Page page;
    private final RunningGlas glas;
    private final Hands hands;
    private final Language language;

    Member(Page page, RunningGlas glas, Hands hands, Language language) {
        this.page = page;
        this.glas = glas;
        this.hands = hands;
        this.language = language;
    }

    void signInByOneClick(Guise guise) {
        page.navigate(glas.at("/"));
        press("header a[href='/sign-in']");
        press("form:has(input[value='" + guise + "']) button");
        see("main h1", "inbox.title");
    }

    /** The mail lies in the local inbox. */
    void signInByMail(String address) {
        page.navigate(glas.at("/"));
        press("header a[href='/sign-in']");
        write("#email", address);
        press("form[action='/sign-in'] button");
        press(".message a[href='/mail']");
        write("#to", address);
        press("form[action='/mail'] button");
        // To reload a page that is still on its way would break it off.
        page.waitForURL(url -> url.contains("to="));
        await().until(() -> {
            page.reload();
            return page.locator(".items a.title").first().innerText().equals(SIGN_IN);
        });
        press(".items a.title");
        press("a[href$='view=text']");
        press(".mail-text a[href*='/sign-in/link']");
        press("form[action='/sign-in/link'] button");
        see("main h1", "inbox.title");
    }

    String address() {
        press("header a[href='/me']");
        return page.locator("main .meta span").first().innerText();
    }

    void openInbox() {
        press("nav.main a[href='/inbox']");
    }

    /** Says something about a paragraph, and puts other words for another. */
    void takePartInReview(String words) {
        openInbox();
        press(".items a[href*='/review']");
        press("#p4 .tools a[href*='/comment']");
        write("textarea[name=words]", "Se strinjam.");
        press(".comment-form button[type=submit]");
        assertThat(page.locator("#p4 .item .words").last()).hasText("Se strinjam.");

        press("#p5 .tools a[href*='/amend']");
        write("#wording", words);
        write("#reason", "Krajše je.");
        press("form:has(#wording) button:not([name=preview])");
        assertThat(page.locator("#p5 .item").last()).containsText("Krajše je.");
        assertThat(page.locator("#standing .badge.good").first()).isVisible();
    }

    /** @return the ballot's address */
    String vote(String choice) {
        openInbox();
        press(".items a[href*='/ballots/']");
        String ballot = page.url();
        choose("input[name=choice][value=" + choice + "]");
        press("form[action$='/votes'] button[type=submit]:not(.form-default)");
        assertThat(page.locator("main")).containsText(say("ballots.receipt.title"));
        assertThat(page.locator("main strong").first()).hasText(say("ballots.choice." + choice));
        return ballot;
    }

    void changeVote(String choice) {
        press("main a[href*='/ballots/']:has-text('" + say("ballots.receipt.back") + "')");
        press("main a[href*='voter=']");
        choose("input[name=choice][value=" + choice + "]");
        press("form[action$='/votes'] button[type=submit]:not(.form-default)");
        assertThat(page.locator("main strong").first()).hasText(say("ballots.choice." + choice));
    }

    void isNotAskedAgain(String ballot) {
        openInbox();
        assertThat(page.locator(".items a[href='" + ballot.substring(glas.at("").length()) + "']"))
                .hasCount(0);
    }

    /** Says where they can be called. */
    void changePhone(String phone) {
        press("header a[href='/me']");
        write("#phone", phone);
        press("form[action='/me'] button");
        assertThat(page.locator(".message.good[role=status]")).isVisible();
        assertThat(page.locator("#phone")).hasValue(phone);
    }

    void signOut() {
        press("header a[href='/me']");
        press("form[action='/sign-out'] button");
        assertThat(page.locator("header a[href='/sign-in']")).isVisible();
    }

    void openTask(String form) {
        openInbox();
        press(".items a:has-text('" + say("task." + form) + "')");
    }

    /** Begins, leaves, and finds again what was begun. */
    void fillInLater(String form, String field, String words) {
        write("[name='" + field + "']", words);
        press("button[formaction$='/draft']");
        openTask(form);
        assertThat(page.locator("[name='" + field + "']")).hasValue(words);
    }

    void takeOnAndGiveBack() {
        press("form[action$='/claim'] button");
        see(".assignment form p", "task.mine");
        press("form[action$='/release'] button");
        see(".assignment form p", "task.claim.text");
    }

    /** @return to whom */
    String handOn() {
        press(".assignment summary");
        String other = page.locator("#hand-on-to option").first().innerText();
        write("#hand-on-note", "Prosim, poglej.");
        press("form[action$='/hand-on'] button");
        return other;
    }

    Page page() {
        return page;
    }

    void choose(String selector) {
        hands.choose(page.locator(selector).first());
    }

    void press(String selector) {
        hands.press(page.locator(selector).first());
    }

    void write(String selector, String words) {
        hands.write(page.locator(selector).first(), words);
    }

    void see(String selector, String message, Object... arguments) {
        Locator place = page.locator(selector).first();
        assertThat(place).hasText(say(message, arguments));
    }

    String say(String message, Object... arguments) {
        return glas.get(Wording.class).say(language, message, arguments);
    }
}
