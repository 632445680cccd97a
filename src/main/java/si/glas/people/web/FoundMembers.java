package si.glas.people.web;

import java.util.List;

/**
 * Some of the members that were looked for.
 *
 * @param total how many were found
 * @param number of this page, from 1
 */
record FoundMembers(List<MemberRow> rows, int total, int number) {

    static final int SIZE = 50;

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
