package si.glas.ballots.methods;

/** Reads the lines with the ballots, character by character, and holds them against the header. */
final class PrefLibLine {

    private final ProfileBuilder ballots;
    private final PrefLibHeader header;
    private final int options;
    private long voters;
    private long lines;
    private int line;
    private String text = "";
    private int position;

    PrefLibLine(ProfileBuilder ballots, PrefLibHeader header, int options) {
        this.ballots = ballots;
        this.header = header;
        this.options = options;
    }

    void read(int line, String text) {
        this.line = line;
        this.text = text;
        this.position = 0;
        try {
            ballot();
        } catch (IllegalArgumentException e) {
            throw new PrefLibRefused(line, String.valueOf(e.getMessage()));
        }
        lines++;
    }

    /** Compares with what the header said. */
    void close(int line) {
        this.line = line;
        long announced = header.voters(voters);
        require(announced == voters, "the header says " + announced + " voters, but there are " + voters);
        long orders = header.orders(lines);
        require(orders == lines, "the header says " + orders + " different ballots, but there are " + lines);
    }

    private void ballot() {
        long weight = number();
        ballots.ballot(weight);
        voters += weight;
        readable(skip(':') || skip(','));
        if (position == text.length()) {
            throw new PrefLibRefused(line, "the ballot ranks nothing");
        }
        int ranked = 0;
        do {
            ranked += skip('{') ? several() : one();
        } while (skip(','));
        readable(position == text.length());
        if (ranked < options && !header.allowsIncomplete()) {
            throw new PrefLibRefused(line, "in files of the type " + header.type() + " every ballot ranks all options");
        }
    }

    private int one() {
        ballots.rank(option());
        return 1;
    }

    private int several() {
        int ranked = one();
        while (skip(',')) {
            ballots.equal(option());
            ranked++;
        }
        readable(skip('}'));
        if (ranked > 1 && !header.allowsTies()) {
            throw new PrefLibRefused(
                    line, "in files of the type " + header.type() + " no ballot ranks options equally");
        }
        return ranked;
    }

    private int option() {
        long number = number();
        if (number < 1 || number > options) {
            throw new PrefLibRefused(line, "there is no option " + number);
        }
        return (int) number - 1;
    }

    private long number() {
        int start = position;
        long number = 0;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            number = 10 * number + text.charAt(position++) - '0';
        }
        readable(position > start);
        if (position - start > 18) {
            throw new PrefLibRefused(line, text.substring(start, position) + " is too great a number");
        }
        skipSpaces();
        return number;
    }

    private boolean skip(char wanted) {
        boolean found = position < text.length() && text.charAt(position) == wanted;
        if (found) {
            position++;
            skipSpaces();
        }
        return found;
    }

    private void skipSpaces() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }

    private void readable(boolean condition) {
        if (!condition) {
            throw new PrefLibRefused(line, "\"" + text + "\" does not read like \"12: 3,{1,4},2\"");
        }
    }

    private void require(boolean condition, String otherwise) {
        PrefLibHeader.require(condition, line, otherwise);
    }
}
