package si.glas.ballots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import si.glas.ballots.methods.Option;
import si.glas.kernel.Sha256;

/**
 * A counted ballot as one text, from which anybody can count again. The format is described in {@code docs/ballots.md}:
 * facts, then the rules as they were, then the votes, each line with its SHA-256 before it.
 *
 * @param facts by their names, in the order of the file
 * @param rules the words of the rule set
 * @param votes the lines of the record, without their hashes
 */
record BallotFile(Map<String, String> facts, String rules, List<String> votes) {

    static final String FIRST_LINE = "Glas ballot 1";

    private static final String RULES = "rules:";
    private static final String VOTES = "votes:";
    private static final String INDENT = "  ";
    private static final int HASH_LENGTH = 64;

    String text() {
        return Stream.of(
                        Stream.of(FIRST_LINE),
                        facts.entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue()),
                        Stream.of(RULES),
                        rules.lines().map(line -> (INDENT + line).stripTrailing()),
                        Stream.of(VOTES),
                        votes.stream().map(vote -> INDENT + Sha256.hexOf(vote) + " " + vote))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** @throws BallotFileDamaged with the number of the first line that is not as it was written */
    static BallotFile parse(String text) {
        Reader reader = new Reader(text.lines().toList());
        reader.expect(FIRST_LINE);
        Map<String, String> facts = reader.facts();
        reader.expect(RULES);
        String rules = String.join("\n", reader.indented()) + "\n";
        reader.expect(VOTES);
        return new BallotFile(facts, rules, reader.votes());
    }

    /** @throws BallotFileDamaged if it has no such fact */
    String fact(String name) {
        String value = facts.get(name);
        if (value == null) {
            throw new BallotFileDamaged("The file does not say \"" + name + "\"");
        }
        return value;
    }

    /** To choose from, as on the ballot paper. */
    List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (int number = 1; facts.containsKey("option " + number); number++) {
            options.add(new Option(String.valueOf(number), fact("option " + number)));
        }
        return options;
    }

    private static final class Reader {

        private final List<String> lines;
        private int at;

        Reader(List<String> lines) {
            this.lines = lines;
        }

        void expect(String line) {
            if (at >= lines.size() || !lines.get(at).equals(line)) {
                throw new BallotFileDamaged("Line " + (at + 1) + " is not \"" + line + "\"");
            }
            at++;
        }

        Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            for (; at < lines.size() && !lines.get(at).equals(RULES); at++) {
                String[] parts = lines.get(at).split(": ", 2);
                if (parts.length < 2 || facts.put(parts[0], parts[1]) != null) {
                    throw new BallotFileDamaged("Line " + (at + 1) + " is no fact that has not been said before");
                }
            }
            return facts;
        }

        List<String> indented() {
            List<String> found = new ArrayList<>();
            for (;
                    at < lines.size()
                            && (lines.get(at).isEmpty() || lines.get(at).startsWith(INDENT));
                    at++) {
                found.add(lines.get(at).isEmpty() ? "" : lines.get(at).substring(INDENT.length()));
            }
            return found;
        }

        List<String> votes() {
            List<String> votes = new ArrayList<>();
            int first = at + 1;
            for (String line : indented()) {
                String vote = line.length() > HASH_LENGTH ? line.substring(HASH_LENGTH + 1) : "";
                if (!line.startsWith(Sha256.hexOf(vote) + " ")) {
                    throw new BallotFileDamaged(
                            "Line " + (first + votes.size()) + " has been changed: its hash is another one");
                }
                votes.add(vote);
            }
            if (at < lines.size()) {
                throw new BallotFileDamaged("Line " + (at + 1) + " is no vote");
            }
            return votes;
        }
    }
}
