package si.glas.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to hurt: each is refused clearly or dealt with soon. */
class HostileTextTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void refusesAMegabyte() {
        assertThatExceptionOfType(TextTooLong.class)
                .isThrownBy(() -> new MarkdownText("a ".repeat(500_000)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("texts.textTooLong"));
    }

    @Test
    void measuresWhatItKeeps() {
        assertThat(new MarkdownText("a\r\n".repeat(100_000)).markdown()).hasSize(200_000);
    }

    @Test
    void refusesWhatNobodyWritesByHand() {
        assertThat(Stream.of("*a ".repeat(5_000), "<".repeat(100_000), "![".repeat(50_000), wideTable()))
                .allSatisfy(text -> assertThatExceptionOfType(TextTooIntricate.class)
                        .isThrownBy(() -> new MarkdownText(text))
                        .satisfies(refused -> assertThat(refused.code()).isEqualTo("texts.textTooIntricate")));
    }

    static Stream<String> worstOfWhatIsAccepted() {
        int most = 3_900;
        return Stream.of(
                        "*a ".repeat(most),
                        "*_".repeat(most / 4) + "a" + "_*".repeat(most / 4),
                        "**a ".repeat(most / 4) + "a** ".repeat(most / 4),
                        "![".repeat(most / 4) + "a" + "](x)".repeat(most / 4),
                        "[a](".repeat(most / 2),
                        "[^1]".repeat(most / 2) + "\n\n[^1]: [^1] a",
                        "<a ".repeat(most),
                        "> ".repeat(10_000) + "a",
                        "- ".repeat(10_000) + "a",
                        "1. a\n".repeat(3_000),
                        "4. a\n".repeat(3_000),
                        "a\n".repeat(10_000),
                        "|a\n".repeat(most),
                        "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(1_200),
                        "a-".repeat(20_000),
                        "e\u0301\u0302\u0303".repeat(10_000),
                        "שלום 👩‍🎨 ".repeat(4_000),
                        "[^a]: b\n\n".repeat(1_000),
                        "\n".repeat(100_000) + "a",
                        "# a\n\n###### b\n\n".repeat(500))
                .map(part -> (part + "\n\n").repeat(Math.max(1, 60_000 / part.length())));
    }

    @ParameterizedTest
    @MethodSource("worstOfWhatIsAccepted")
    void dealsSoonWithTheWorstThatItAccepts(String hostile) {
        long start = System.nanoTime();

        MarkdownText text = new MarkdownText(hostile);
        WellFormed.root(text.html(Rendering.fromHeading(2)));
        List<Block> blocks = text.blocks(Rendering.fromHeading(2));
        text.plainText();
        Demands.of(text);
        TextDiff.between(text, new MarkdownText(hostile.replace("a", "b b")), 2).html(new DiffLabels("+", "-"));
        text.reword(List.of(new Rewording(blocks.size(), blocks.getLast().markdown())));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void comparesTwentyPagesWithOtherTwentySoon() {
        String text = Samples.POSITION.repeat(50);
        long start = System.nanoTime();

        TextDiff.between(
                        new MarkdownText(text),
                        new MarkdownText(text.replace("e", "ee").replace(" je", " ni")),
                        2)
                .html(new DiffLabels("+", "-"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    private static String wideTable() {
        return "|a".repeat(1_900) + "|\n" + "|-".repeat(1_900) + "|\n" + "x\n".repeat(1_000);
    }
}
