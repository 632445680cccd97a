package si.glas.people.importing;

/**
 * What a line changes.
 *
 * @param what of the message {@code import.change.<what>}
 * @param before empty if there was nothing
 */
record Change(String what, String before, String after) {

    static Change to(String what, String after) {
        return new Change(what, "", after);
    }
}
