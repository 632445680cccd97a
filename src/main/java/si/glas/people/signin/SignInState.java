package si.glas.people.signin;

/** How a link or a code stands. */
enum SignInState {
    /** It lets in. */
    OPEN,
    USED,
    EXPIRED,
    /** Too many wrong codes have been typed. */
    EXHAUSTED,
    /** It has never been, or it is so old that it is forgotten. */
    UNKNOWN
}
