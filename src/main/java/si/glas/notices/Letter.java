package si.glas.notices;

/** The words of a notice, in both forms in which they are sent. */
record Letter(String subject, String text, String html) {}
