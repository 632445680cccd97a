package si.glas.submissions;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import si.glas.language.Language;
import si.glas.people.Email;
import si.glas.people.WebAddress;
import si.glas.people.Words;

/**
 * What is known of a decision-maker; what is not known is empty.
 *
 * @param body such as "Ministry of Culture"
 * @param office within the body
 * @param person who holds the office
 * @param salutation with which a mail begins, such as "Dear Minister"
 * @param portal the address of the body's own form for submissions
 * @param postalAddress in lines
 * @param channel on which they prefer to get our texts
 * @param language in which we write to them
 * @param notes for ourselves
 * @param inUse whether positions can be addressed to them now
 */
public record AddresseeDetails(
        String body,
        String office,
        String person,
        String salutation,
        String email,
        String portal,
        String postalAddress,
        Channel channel,
        Language language,
        String notes,
        boolean inUse) {

    /** @throws IllegalArgumentException if nothing can get to them on the preferred way, or an address is none */
    public AddresseeDetails {
        body = Words.line(body);
        office = Words.line(office);
        person = Words.line(person);
        salutation = Words.line(salutation);
        email = email.isBlank()
                ? ""
                : Email.parse(email).orElseThrow(badAddress()).value();
        portal = portal.isBlank() ? "" : WebAddress.parse(portal).orElseThrow(badAddress());
        postalAddress = lines(postalAddress);
        notes = lines(notes);
        if (!possible(channel, email, portal, postalAddress)) {
            throw new IllegalArgumentException("Nothing can get there by " + channel);
        }
    }

    private static Supplier<IllegalArgumentException> badAddress() {
        return () -> new IllegalArgumentException("This is no address");
    }

    private static boolean possible(Channel channel, String email, String portal, String postalAddress) {
        return !switch (channel) {
            case EMAIL -> email.isEmpty();
            case PORTAL -> portal.isEmpty();
            case POST -> postalAddress.isEmpty();
        };
    }

    public boolean hasEmail() {
        return !email.isEmpty();
    }

    public boolean hasPortal() {
        return !portal.isEmpty();
    }

    /** By which others know them, such as "Ministry of Culture, Directorate for Art". */
    public String name() {
        return Stream.of(body, office).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** As it stands on a letter. */
    List<String> letterLines() {
        return Stream.concat(Stream.of(body, office, person), postalAddress.lines())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    AddresseeDetails withEmail(String newEmail) {
        return new AddresseeDetails(
                body, office, person, salutation, newEmail, portal, postalAddress, channel, language, notes, inUse);
    }

    private static String lines(String typed) {
        return Arrays.stream(typed.split("\\R", -1))
                .map(Words::line)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
