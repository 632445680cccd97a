package si.glas.ballots.methods;

import static si.glas.ballots.methods.PrefLibHeader.number;
import static si.glas.ballots.methods.PrefLibHeader.require;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines with the ballots, and holds them against the header. */
final class PrefLibLine {

    private static final Pattern LINE = Pattern.compile("(\\d+)\\s*[:,]\\s*(.*)");
    private static final Pattern RANK = Pattern.compile("(?:(\\d+)|\\{([\\d\\s,]+)})\\s*(?:,\\s*(?=\\S)|$)");

    private final ProfileBuilder ballots;
    private final PrefLibHeader header;
    private final int options;
    private long voters;
    private long lines;

    PrefLibLine(ProfileBuilder ballots, PrefLibHeader header, int options) {
        this.ballots = ballots;
        this.header = header;
        this.options = options;
    }

    void read(int line, String text) {
        Matcher parts = LINE.matcher(text);
        require(parts.matches(), line, "\"" + text + "\" does not read like \"12: 3,{1,4},2\"");
        long weight = number(line, parts.group(1));
        try {
            ballots.ballot(weight);
            int ranked = ranks(line, parts.group(2));
            boolean complete = ranked == options || header.allowsIncomplete();
            require(complete, line, "in files of the type " + header.type() + " every ballot ranks all options");
        } catch (IllegalArgumentException e) {
            throw new PrefLibRefused(line, String.valueOf(e.getMessage()));
        }
        voters += weight;
        lines++;
    }

    /** Compares with what the header said. */
    void close(int line) {
        long announced = header.voters(voters);
        require(announced == voters, line, "the header says " + announced + " voters, but there are " + voters);
        long orders = header.orders(lines);
        require(orders == lines, line, "the header says " + orders + " different ballots, but there are " + lines);
    }

    private int ranks(int line, String order) {
        require(!order.isEmpty(), line, "the ballot ranks nothing");
        Matcher rank = RANK.matcher(order);
        int ranked = 0;
        while (rank.regionStart() < order.length()) {
            require(rank.lookingAt(), line, "\"" + order + "\" does not read like \"3,{1,4},2\"");
            ranked += rank.group(1) != null ? one(line, rank.group(1)) : several(line, rank.group(2));
            rank.region(rank.end(), order.length());
        }
        return ranked;
    }

    private int one(int line, String option) {
        ballots.rank(index(line, option));
        return 1;
    }

    private int several(int line, String rank) {
        String[] equal = rank.split(",", -1);
        require(
                equal.length == 1 || header.allowsTies(),
                line,
                "in files of the type " + header.type() + " no ballot ranks options equally");
        one(line, equal[0]);
        for (int position = 1; position < equal.length; position++) {
            ballots.equal(index(line, equal[position]));
        }
        return equal.length;
    }

    private int index(int line, String text) {
        long number = number(line, text.strip());
        require(number >= 1 && number <= options, line, "there is no option " + number);
        return (int) number - 1;
    }
}
