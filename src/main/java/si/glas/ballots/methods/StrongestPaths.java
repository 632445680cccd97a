package si.glas.ballots.methods;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/**
 * The strongest path from each option to each other one: a chain of pairwise victories, as strong as its weakest link.
 * Found by the algorithm of Floyd and Warshall (Schulze 2011, section 2.3.1).
 */
final class StrongestPaths {

    private final List<Option> options;
    private final Strength[][] strengths;
    /** For each pair the last option before the end of the path. */
    private final int[][] before;

    StrongestPaths(Pairwise pairwise) {
        this.options = pairwise.options();
        int size = options.size();
        this.strengths = new Strength[size][size];
        this.before = new int[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                strengths[from][to] = Strength.of(pairwise.number(from, to), pairwise.number(to, from));
                before[from][to] = from;
            }
        }
        for (int via = 0; via < size; via++) {
            leadThrough(via);
        }
    }

    private void leadThrough(int via) {
        for (int from = 0; from < options.size(); from++) {
            for (int to = 0; to < options.size(); to++) {
                Strength detour = strengths[from][via].weaker(strengths[via][to]);
                if (from != to && detour.compareTo(strengths[from][to]) > 0) {
                    strengths[from][to] = detour;
                    before[from][to] = before[via][to];
                }
            }
        }
    }

    /** Whether the path there is stronger than the one back. */
    boolean beats(Option one, Option other) {
        int from = options.indexOf(one);
        int to = options.indexOf(other);
        return strengths[from][to].compareTo(strengths[to][from]) > 0;
    }

    /** One strongest path for each pair that has any. */
    List<Schulze.Path> all() {
        List<Schulze.Path> paths = new ArrayList<>();
        for (int from = 0; from < options.size(); from++) {
            for (int to = 0; to < options.size(); to++) {
                if (!strengths[from][to].equals(Strength.NONE)) {
                    paths.add(new Schulze.Path(stations(from, to), strengths[from][to]));
                }
            }
        }
        return List.copyOf(paths);
    }

    private List<Option> stations(int from, int to) {
        LinkedList<Option> stations = new LinkedList<>();
        for (int station = to; station != from; station = before[from][station]) {
            stations.addFirst(options.get(station));
        }
        stations.addFirst(options.get(from));
        return List.copyOf(stations);
    }
}
