package si.glas.people.importing;

import java.util.List;

/**
 * Why a list cannot be taken in as it is.
 *
 * @param line of the file, from 1
 * @param code of the message {@code import.problem.<code>}, which says what is wrong and what to do
 */
record Problem(long line, String code, List<Object> arguments) {

    static Problem at(long line, String code, Object... arguments) {
        return new Problem(line, code, List.of(arguments));
    }
}
