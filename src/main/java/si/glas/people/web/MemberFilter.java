package si.glas.people.web;

/** Which members the list shows. */
enum MemberFilter {
    ALL,
    ORGANISATION,
    INDIVIDUAL,
    /** For whom nobody can vote. */
    UNREPRESENTED,
    FORMER
}
