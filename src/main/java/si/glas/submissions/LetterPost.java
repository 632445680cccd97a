package si.glas.submissions;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import si.glas.kernel.NetworkSettings;
import si.glas.language.Wording;
import si.glas.notices.Mailbox;
import si.glas.notices.OutgoingMail;
import si.glas.positions.PositionArchive;
import si.glas.positions.PositionView;

/** Makes mails of letters, as text and as HTML, with the signed-off document attached. */
@Component
class LetterPost {

    private final ITemplateEngine templates;
    private final Wording wording;
    private final NetworkSettings network;
    private final PositionArchive positions;
    private final PositionPaper paper;
    private final KeptFiles files;

    LetterPost(
            ITemplateEngine templates,
            Wording wording,
            NetworkSettings network,
            PositionArchive positions,
            PositionPaper paper,
            KeptFiles files) {
        this.templates = templates;
        this.wording = wording;
        this.network = network;
        this.positions = positions;
        this.paper = paper;
        this.files = files;
    }

    OutgoingMail mail(UUID id, Addressee to, Submission submission, Letter letter) {
        AddresseeDetails details = to.details();
        Context words = new Context(details.language().locale());
        words.setVariable("network", network.name());
        words.setVariable("salutation", salutation(details));
        words.setVariable("letter", letter);
        PositionView position = positions.get(submission.position());
        KeptFiles.KeptFile document = files.get(submission.paper());
        return OutgoingMail.of(id, mailbox(details), letter.subject(), templates.process("mail/letter.txt", words))
                .html(templates.process("mail/letter", words))
                .attach(FileNames.of(position, paper.kind(position)), document.mediaType(), document.content())
                .withCopy();
    }

    private String salutation(AddresseeDetails details) {
        return details.salutation().isEmpty()
                ? wording.say(details.language(), "submissions.letter.salutation")
                : details.salutation();
    }

    private static Mailbox mailbox(AddresseeDetails details) {
        return new Mailbox(details.person().isEmpty() ? details.body() : details.person(), details.email());
    }
}
