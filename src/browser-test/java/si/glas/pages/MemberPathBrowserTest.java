package si.glas.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import si.glas.browser.InBrowser;
import si.glas.browser.Look;
import si.glas.browser.RunningGlas;
import si.glas.browser.Visits;
import si.glas.browser.WithSample;
import si.glas.language.Language;
import si.glas.sample.Guise;

/** All that a member does, on a phone whose browser runs no scripts, and by nothing but the keyboard of a desk. */
@InBrowser
class MemberPathBrowserTest {

    @Test
    void isWalkedOnAPhoneWithoutScripts(Visits visits, @WithSample RunningGlas glas) {
        Look phone = Look.phone(Language.SL).withoutScripts();
        walk(new Member(visits.begin(phone), glas, Hands.FINGER, Language.SL), Guise.MEMBER, "Prve besede.");
    }

    @Test
    void isWalkedByKeyboardOnADesk(Visits visits, @WithSample RunningGlas glas) {
        Look desk = Look.desk(Language.EN);
        walk(new Member(visits.begin(desk), glas, Hands.KEYBOARD, Language.EN), Guise.MEMBER_OF_TWO, "Druge besede.");
    }

    @Test
    void leadsThroughTasksWithoutScripts(Visits visits, @WithSample RunningGlas glas) {
        // given
        Look phone = Look.phone(Language.SL).withoutScripts();
        Member editor = new Member(visits.begin(phone), glas, Hands.FINGER, Language.SL);
        editor.signInByOneClick(Guise.EDITOR);

        // when
        editor.openTask("write-text");
        editor.takeOnAndGiveBack();
        editor.fillInLater("write-text", "reason", "Dodani sta dve zahtevi.");
        editor.choose("input[type=checkbox][name=finished]");
        editor.press("form[action*='/tasks/'] button:not([formaction], .form-default, .link)");

        // then
        assertThat(editor.page().locator(".message.good[role=status]")).isVisible();

        // when
        editor.openTask("dispose-comments");
        String other = editor.handOn();

        // then
        editor.openInbox();
        assertThat(editor.page().locator("main")).containsText(editor.say("inbox.takenBy", other));
    }

    @Test
    void leadsThroughTasksByKeyboard(Visits visits, @WithSample RunningGlas glas) {
        Member board = new Member(visits.begin(Look.desk(Language.EN)), glas, Hands.KEYBOARD, Language.EN);
        board.signInByOneClick(Guise.BOARD);
        board.openTask("sign-off");
        board.takeOnAndGiveBack();
        board.choose("input[type=radio][name=decision][value=signOff]");
        board.press("button[formaction$='/draft']");
        board.openTask("sign-off");
        assertThat(board.page().locator("input[type=radio][name=decision][value=signOff]"))
                .isChecked();
    }

    private static void walk(Member member, Guise guise, String words) {
        member.signInByOneClick(guise);
        member.takePartInReview(words);
        String ballot = member.vote("yes");
        member.changeVote("no");
        member.isNotAskedAgain(ballot);
        member.changePhone("+386 41 123 456");
        String address = member.address();
        member.signOut();
        member.signInByMail(address);
        member.signOut();
    }
}
