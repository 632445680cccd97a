package si.glas.submissions;

/** The mail server does not take a mail now; it has surely not left, and is worth another try. */
class MailPostponed extends RuntimeException {

    private static final long serialVersionUID = 1;

    MailPostponed(SubmissionId submission) {
        super("The mail server does not take the mail of submission " + submission + " now");
    }
}
