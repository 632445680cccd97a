package si.glas.pages;

import java.util.Set;

/**
 * What somebody found behind a link.
 *
 * @param from the page with the link
 * @param handler that answered, or the address if it was a file
 * @param kinds of elements on the page; none if it was no page
 * @param untold keys of messages that were not there
 */
record Visit(Reader reader, String from, String path, String handler, int status, Set<String> kinds, String untold) {

    boolean isPage() {
        return !kinds.isEmpty();
    }

    /** Mails lie open to everybody here, and their links are not for everybody. */
    boolean isBad() {
        return status >= (from.startsWith("/mail/") ? 500 : 400) || !untold.isEmpty();
    }

    @Override
    public String toString() {
        return "%s on %s: %d %s %s".formatted(reader, from, status, path, untold);
    }
}
