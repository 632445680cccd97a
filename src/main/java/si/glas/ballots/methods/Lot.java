package si.glas.ballots.methods;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import si.glas.kernel.Sha256;

/**
 * The rule for ties: a strict order of the options, drawn once and beforehand. Of tied options the earlier one is
 * preferred: it wins, or the later one is eliminated.
 *
 * @param seed published when it can no longer be chosen to suit a result, and before anybody knows one
 */
public record Lot(String seed, List<Option> order) {

    public Lot {
        order = List.copyOf(order);
    }

    /**
     * Orders the options by the SHA-256 of the seed with the option's id right behind it, both in UTF-8, the hashes
     * written in hexadecimal: {@code printf %s "$seed$id" | sha256sum}.
     */
    public static Lot draw(String seed, List<Option> options) {
        return new Lot(
                seed,
                options.stream()
                        .sorted(Comparator.comparing(option -> Sha256.hexOf(seed + option.id())))
                        .toList());
    }

    /** Which of them the lot prefers. */
    Option first(Collection<Option> tied) {
        return order.stream().filter(tied::contains).findFirst().orElseThrow(() -> notDrawn(tied));
    }

    /** Which of them the lot prefers least. */
    Option last(Collection<Option> tied) {
        return order.reversed().stream().filter(tied::contains).findFirst().orElseThrow(() -> notDrawn(tied));
    }

    private static IllegalArgumentException notDrawn(Collection<Option> tied) {
        return new IllegalArgumentException("The lot was drawn among others than " + tied);
    }
}
