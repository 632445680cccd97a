package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Whatever is posted, there is an answer, and a page for it. */
class JunkTest {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "true",
            "no",
            "yes",
            "x",
            "1",
            "-0",
            "9999999999999999999999",
            "1e308",
            "NaN",
            "2026-11-24",
            "24:00",
            "2026-02-30",
            "0000-00-00",
            "\u0000",
            "\ud800",
            "<script>",
            "{{user}}",
            "=1/0",
            "${7*7}",
            "__${7*7}__",
            "'; drop table",
            "../../etc/passwd",
            "š".repeat(3_000),
            "\n".repeat(500),
            "(((((",
            "music",
            "SI",
            "d1",
            "👩‍👩‍👧‍👦");
    private static final List<String> NAMES = List.of(
            "person.name",
            "person.email",
            "person",
            "reason",
            "months",
            "day",
            "hour",
            "moment.date",
            "moment.time",
            "moment",
            "sure",
            "topics",
            "choice",
            "country",
            "tags",
            "receipt",
            "address.street",
            "demands",
            "demands[0]",
            "demands[0].text",
            "demands[1].why",
            "demands[1].text",
            "demands[-1].text",
            "demands[99999999999].text",
            "demands[0].text.x",
            "demands[0",
            "total",
            "old",
            "more",
            "form:action",
            "",
            "[]",
            "a[b",
            ".",
            "form:action:x");
    private static final List<String> ACTIONS = List.of(
            "refresh", "add:demands", "remove:demands[0]", "remove:demands[1]", "remove:", ":", "add:", "add:person");

    private final Desk desk = new Desk();
    private final Sheet sheet = new Sheet(Examples.everything(), Examples.given());

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatIsPostedBreaksAnything(long seed) {
        // given
        MultiValueMap<String, String> junk = junk(new Random(seed));

        // then
        assertThatCode(() -> {
                    Outcome outcome = desk.desk.submit(sheet, new FormSubmission(junk));
                    if (outcome instanceof Outcome.Accepted accepted) {
                        assertThat(FormData.fromJson(accepted.data().toJson())).isEqualTo(accepted.data());
                    } else {
                        Accessibility.check(desk.page(sheet, outcome, Desk.SLOVENIAN));
                    }
                })
                .as(junk.toString())
                .doesNotThrowAnyException();
    }

    private static MultiValueMap<String, String> junk(Random random) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        int number = random.nextInt(NAMES.size());
        for (int field = 0; field < number; field++) {
            String name = random.nextInt(8) == 0 ? noise(random) : pick(random, NAMES);
            IntStream.rangeClosed(0, random.nextInt(2)).forEach(again -> fields.add(name, value(random, name)));
        }
        return fields;
    }

    private static String value(Random random, String name) {
        if (name.equals("form:action")) {
            return pick(random, ACTIONS);
        }
        return random.nextInt(4) == 0 ? noise(random) : pick(random, VALUES);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(40), 0, 0x3000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
