package si.glas.texts;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that nobody thought of, the same ones in every run. */
final class RandomText {

    private static final List<String> WORDS = List.of(
            "mreža",
            "zahteva,",
            "kultura",
            "in",
            "umetnik",
            "**odločno**",
            "*ne*",
            "[zakon](https://example.org)",
            "`člen`",
            "»delo«",
            "d.o.o.",
            "12,5",
            "[^1]",
            "[^x]",
            "<b>",
            "a\u0301",
            "👩‍🎨",
            "שלום",
            "#",
            "1.",
            "-",
            "|");

    private static final List<String> PARTS = List.of(
            "# Naslov {}",
            "## {}",
            "Podnaslov {}\n===",
            "{}",
            "{}\n{}",
            "- {}\n- {}",
            "1. {}\n2. {}\n3. {}",
            "* {}\n\n  {}\n* {}",
            "- {}\n  - {}\n    {}",
            "4. {}\n\n7. {}",
            "10) {}\n11) {}",
            "| a | b |\n|---|--:|\n| {} | {} |",
            "> {}\n> {}\nlazy {}",
            "```\n{}\n\n{}\n```",
            "    {}",
            "[^1]: {}",
            "[^x]: {}\n    {}",
            "---",
            "[ref]: https://example.org",
            "- {}\n{}",
            "-\n  {}",
            "1.  {}\n\n        {}",
            "-\t{}\n\t{}",
            "+ {}\n+\n+ {}",
            "<div>\n{}\n</div>",
            "15. januarja {}",
            "{}  \n{}",
            "![{}](x.png)",
            "https://example.org/{}",
            "- > {}\n  > {}");

    private RandomText() {}

    static String markdown(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> part(random))
                .collect(Collectors.joining(random.nextInt(8) == 0 ? "\n" : "\n\n"));
    }

    static String sentence(Random random) {
        return IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    static String anyCharacters(Random random, int length) {
        String alphabet =
                "ab č\u030C\r\n\t \u0000\uFEFF\u202E\uD83D\uDE00e\u0301\u2028*_[]()`<>#-+1.|&\\~^:!\"'=\u0085";
        return random.ints(random.nextInt(length), 0, alphabet.length())
                .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                .collect(Collectors.joining());
    }

    static Stream<MarkdownText> texts(long seed, int number) {
        Random random = new Random(seed);
        return IntStream.range(0, number)
                .mapToObj(i -> new MarkdownText(i % 4 == 3 ? anyCharacters(random, 200) : markdown(random)));
    }

    private static String part(Random random) {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        while (part.contains("{}")) {
            int place = part.indexOf("{}");
            part = part.substring(0, place) + sentence(random) + part.substring(place + 2);
        }
        return part;
    }
}
