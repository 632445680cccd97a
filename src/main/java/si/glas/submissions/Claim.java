package si.glas.submissions;

import si.glas.notices.OutgoingMail;

/** What is left to do of a delivery by mail. */
sealed interface Claim {

    /** This program, and no other, sends this mail now. */
    record Send(OutgoingMail mail) implements Claim {}

    /** It has got there already. */
    record Delivered() implements Claim {}

    /** It did not get there, or nobody knows: a person decides how to go on. */
    record Failed() implements Claim {}
}
