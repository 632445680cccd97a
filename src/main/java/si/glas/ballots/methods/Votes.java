package si.glas.ballots.methods;

import java.math.BigInteger;

/** An exact number of votes, in lowest terms: a ballot that is shared among three is a third of a vote to each. */
public record Votes(BigInteger numerator, BigInteger denominator) implements Comparable<Votes> {

    public static final Votes NONE = Votes.of(0);

    /** @throws IllegalArgumentException if it is negative or divides by zero */
    public Votes {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no number of votes");
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Votes of(long whole) {
        return of(whole, 1);
    }

    public static Votes of(long numerator, long denominator) {
        return new Votes(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Votes plus(Votes other) {
        return new Votes(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Whether it is more than half of all. */
    public boolean isMajorityOf(Votes all) {
        return plus(this).compareTo(all) > 0;
    }

    @Override
    public int compareTo(Votes other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As people write it: {@code 29}, {@code 2/3}, {@code 13 1/2}. */
    @Override
    public String toString() {
        BigInteger[] whole = numerator.divideAndRemainder(denominator);
        if (whole[1].signum() == 0) {
            return whole[0].toString();
        }
        String proper = whole[1] + "/" + denominator;
        return whole[0].signum() == 0 ? proper : whole[0] + " " + proper;
    }
}
