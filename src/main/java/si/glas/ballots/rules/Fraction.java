package si.glas.ballots.rules;

import java.math.BigInteger;

/**
 * An exact number that is not negative, in lowest terms. Nothing is ever rounded.
 *
 * @throws IllegalArgumentException if it is negative or divides by zero
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    public Fraction {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no share");
        }
        long common = gcd(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }

    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    /** @throws ArithmeticException if the numbers are too great for any network of this world */
    public Fraction times(long factor) {
        return new Fraction(Math.multiplyExact(numerator, factor), denominator);
    }

    public boolean isWhole() {
        return denominator == 1;
    }

    /** The greatest whole number that is not above it. */
    public long floor() {
        return numerator / denominator;
    }

    /** The least whole number that is not below it. */
    public long ceiling() {
        return isWhole() ? numerator : floor() + 1;
    }

    @Override
    public int compareTo(Fraction other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    /** As people write it: {@code 29}, {@code 2/3}, {@code 13 1/2}. */
    @Override
    public String toString() {
        if (isWhole()) {
            return Long.toString(numerator);
        }
        String proper = numerator % denominator + "/" + denominator;
        return numerator < denominator ? proper : floor() + " " + proper;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static long gcd(long one, long other) {
        return other == 0 ? Math.max(one, 1) : gcd(other, one % other);
    }
}
