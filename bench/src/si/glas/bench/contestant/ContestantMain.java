package si.glas.bench.contestant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Follows the instructions on standard input, and answers each with a line of JSON on standard output. */
public final class ContestantMain {

    private ContestantMain() {}

    /** The argument is the name of a {@link Product}. */
    public static void main(String[] arguments) throws IOException {
        // What a library prints must not get between the answers.
        PrintStream answers = System.out;
        System.setOut(System.err);
        JsonMapper json = new JsonMapper();
        Stage stage = new Stage(Product.valueOf(arguments[0]), Database.ofEnvironment());
        BufferedReader instructions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = instructions.readLine(); line != null; line = instructions.readLine()) {
            answers.println(json.writeValueAsString(follow(stage, line)));
        }
        System.exit(0);
    }

    private static Map<String, ?> follow(Stage stage, String line) {
        try {
            String[] words = line.split(" ", 2);
            return stage.follow(Instruction.valueOf(words[0]), words[1]);
        } catch (Exception e) {
            e.printStackTrace();
            return Map.of("failure", String.valueOf(e));
        }
    }
}
