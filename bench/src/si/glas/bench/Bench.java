package si.glas.bench;

import java.io.IOException;

/** Runs the whole benchmark or a part of it, and writes the results into {@code target/bench} and the docs. */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Order order = Order.of(arguments);
        for (Part part : order.parts()) {
            part.run(order.plan());
        }
    }
}
