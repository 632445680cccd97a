package si.glas.ballots.rules;

import java.util.stream.Stream;

/** What speaks against a rule set, in a sentence. */
final class Problem {

    private Problem() {}

    static Stream<String> when(boolean wrong, String problem) {
        return wrong ? Stream.of(problem) : Stream.empty();
    }
}
