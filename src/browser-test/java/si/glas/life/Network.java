package si.glas.life;

import com.microsoft.playwright.Page;
import si.glas.browser.Letter;
import si.glas.browser.Look;
import si.glas.browser.Mailboxes;
import si.glas.browser.RunningGlas;
import si.glas.browser.Visits;
import si.glas.language.Language;

/** The people of the network at their desks and phones, with a running Glas and their mailboxes. */
final class Network {

    private static final String SIGN_IN_MAIL = "Prijava v Glas";

    private final RunningGlas glas;
    private final Visits visits;
    private final Mailboxes mailboxes;

    Network(RunningGlas glas, Visits visits) {
        this.glas = glas;
        this.visits = visits;
        this.mailboxes = new Mailboxes(glas.mail());
    }

    Mailboxes mailboxes() {
        return mailboxes;
    }

    /** Somebody whom Glas does not know, at a desk. */
    Person stranger() {
        return new Person(glas, visits.begin(Look.desk(Language.SL)));
    }

    Person atDesk(String email) {
        return signedIn(email, Look.desk(Language.SL));
    }

    /** On a phone that runs no scripts. */
    Person onPhone(String email) {
        return signedIn(email, Look.phone(Language.SL).withoutScripts());
    }

    /** Asks for a link, reads the mail, and follows the link. */
    private Person signedIn(String email, Look look) {
        Page page = visits.begin(look);
        Person person = new Person(glas, page);
        Letter letter = mailboxes.after(
                () -> person.open("/inbox").fill("Vaš e-poštni naslov", email).press("Pošljite mi povezavo"),
                email,
                SIGN_IN_MAIL);
        page.navigate(letter.link());
        return person.press("Prijava");
    }
}
