package si.glas.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RewordTest {

    private final MarkdownText text = Samples.position();

    @Test
    void changesTheBlockAndNothingElse() {
        assertThat(text.reword(List.of(new Rewording(13, "Odgovor pričakujemo takoj.")))
                        .markdown())
                .isEqualTo(
                        Samples.POSITION.replace("Odgovor pričakujemo do konca meseca.", "Odgovor pričakujemo takoj."));
    }

    @Test
    void indentsWhatBelongsToAnItem() {
        assertThat(text.reword(List.of(new Rewording(9, "Pravica:\n\n- prva;\n- druga.")))
                        .markdown())
                .contains("1. Pravica:\n\n   - prva;\n   - druga.\n2. Plačilo");
    }

    @Test
    void changesSeveralBlocksAtOnce() {
        String changed = text.reword(List.of(new Rewording(13, "Konec."), new Rewording(1, "# Začetek")))
                .markdown();

        assertThat(changed).startsWith("# Začetek\n\nMreža").contains("\n\nKonec.\n\n[^1]");
    }

    @Test
    void strikesOutABlockWithItsMarkerAndTheBlankLinesAfterIt() {
        assertThat(text.reword(List.of(new Rewording(10, " \n"))).markdown()).contains("od *prvega* dne.\n3. Javni");
        assertThat(text.reword(List.of(new Rewording(7, ""))).markdown()).contains("mio € |\n\n### Zahteve");
        assertThat(text.reword(List.of(new Rewording(14, ""))).markdown()).endsWith("do konca meseca.\n");
        assertThat(new MarkdownText("Vse.")
                        .reword(List.of(new Rewording(1, "")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void takesTheWordingAsAFormSendsIt() {
        assertThat(text.reword(List.of(new Rewording(13, "\r\n\r\nPrva.\r\nDruga.  \r\n")))
                        .markdown())
                .contains("\n\nPrva.\nDruga.\n\n[^1]");
    }

    @Test
    void refusesAWordingThatChangesItsNeighbours() {
        assertThatExceptionOfType(RewordingSpills.class)
                .isThrownBy(() -> text.reword(List.of(new Rewording(2, "```\nodprto"))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("texts.rewordingSpills"));
    }

    @Test
    void refusesABlockThatThereIsNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> text.reword(List.of(new Rewording(15, "x"))));
        assertThatIllegalArgumentException().isThrownBy(() -> text.reword(List.of(new Rewording(0, "x"))));
    }

    @Test
    void isNoChangeWhereEveryWordingIsTheOldOne() {
        RandomText.texts(21, 500)
                .forEach(any -> assertThat(any.reword(any.blocks(Rendering.fromHeading(2)).stream()
                                .map(block -> new Rewording(block.number(), block.markdown()))
                                .toList()))
                        .isEqualTo(any));
    }

    @Test
    void leavesEveryOtherBlockOfAnyTextAsItWas() {
        Random random = new Random(22);
        int changed = 0;
        for (MarkdownText any : RandomText.texts(22, 1_500).toList()) {
            List<String> before = wordings(any);
            if (before.isEmpty()) {
                continue;
            }
            int block = 1 + random.nextInt(before.size());
            String wording = random.nextInt(5) == 0 ? "" : "Nova " + RandomText.sentence(random);
            try {
                List<String> after = wordings(any.reword(List.of(new Rewording(block, wording))));
                assertThat(after.subList(0, block - 1)).isEqualTo(before.subList(0, block - 1));
                int behind = before.size() - block;
                assertThat(after.subList(after.size() - behind, after.size()))
                        .isEqualTo(before.subList(block, before.size()));
                changed++;
            } catch (RewordingSpills spills) {
                // Said clearly, and nothing has changed.
            }
        }
        assertThat(changed).isGreaterThan(1_200);
    }

    @Test
    void findsThatTwoWordingsTouchTheSameWords() {
        assertConflict(
                "Mreža terja pravično plačilo.", "Mreža terja dostojno plačilo.", "Mreža terja takojšnje plačilo.");
        assertConflict("Mreža terja plačilo.", "", "Mreža terja plačila.");
        assertConflict("Mreža terja plačilo.", "Mreža danes terja plačilo.", "Mreža odločno terja plačilo.");
        assertConflict("Mreža terja plačilo.", "Mreža zahteva plačilo.", "Mreža danes terja plačilo.");
        assertConflict("a a a", "a a a a", "a a");
    }

    @Test
    void findsThatTwoWordingsDoNotGetInEachOthersWay() {
        assertMerged(
                "Mreža terja plačilo v 30 dneh.",
                "Mreža terja plačilo v 15 dneh.",
                "Zveza terja plačilo v 30 dneh.",
                "Zveza terja plačilo v 15 dneh.");
        assertMerged("mladim umetnikom", "vsem umetnikom", "mladim ustvarjalcem", "vsem ustvarjalcem");
        assertMerged("Ena dve tri štiri.", "Ena dve tri štiri. Pet.", "Ena tri štiri.", "Ena tri štiri. Pet.");
        assertMerged("Isto.", "Isto novo.", "Isto novo.", "Isto novo.");
        assertMerged("Isto.", "Isto.", "Drugo.", "Drugo.");
    }

    @Test
    void neverConfusesBlocks() {
        assertThat(text.conflict(new Rewording(1, "# A"), new Rewording(2, "B")))
                .isFalse();
    }

    @Test
    void saysInWhichBlockAPersonHasToDecide() {
        assertThatExceptionOfType(RewordingsConflict.class)
                .isThrownBy(() -> text.reword(List.of(new Rewording(13, "Odgovor takoj."), new Rewording(13, ""))))
                .satisfies(refused -> assertThat(refused.block()).isEqualTo(13));
    }

    @Test
    void mergesAnyNumberOfWordingsInAnyOrder() {
        Random random = new Random(23);
        int merged = 0;
        for (int i = 0; i < 1_000; i++) {
            List<String> words = IntStream.range(0, 30)
                    .mapToObj(n -> "w" + random.nextInt(12))
                    .toList();
            MarkdownText original = new MarkdownText(String.join(" ", words));
            List<Rewording> rewordings = new ArrayList<>(Stream.generate(() -> new Rewording(1, edited(words, random)))
                    .limit(3)
                    .toList());
            boolean clear = rewordings.stream()
                    .allMatch(one -> rewordings.stream().noneMatch(other -> original.conflict(one, other)));
            if (clear) {
                MarkdownText result = original.reword(rewordings);
                Collections.shuffle(rewordings, random);
                assertThat(original.reword(rewordings)).isEqualTo(result);
                merged++;
            } else {
                assertThatExceptionOfType(RewordingsConflict.class).isThrownBy(() -> original.reword(rewordings));
            }
        }
        assertThat(merged).isBetween(200, 950);
    }

    @Test
    void mergesDisjointWordingsIntoBoth() {
        Random random = new Random(24);
        for (int i = 0; i < 500; i++) {
            List<String> words = IntStream.range(0, 20).mapToObj(n -> "w" + n).toList();
            List<String> first = new ArrayList<>(words);
            List<String> second = new ArrayList<>(words);
            List<String> both = new ArrayList<>(words);
            int one = random.nextInt(10);
            int other = 11 + random.nextInt(9);
            first.set(one, "novo");
            second.set(other, "drugo, staro");
            both.set(one, "novo");
            both.set(other, "drugo, staro");

            assertThat(new MarkdownText(String.join(" ", words))
                            .reword(List.of(
                                    new Rewording(1, String.join(" ", second)),
                                    new Rewording(1, String.join(" ", first)))))
                    .isEqualTo(new MarkdownText(String.join(" ", both)));
        }
    }

    private static String edited(List<String> words, Random random) {
        List<String> edited = new ArrayList<>(words);
        int place = random.nextInt(edited.size());
        switch (random.nextInt(3)) {
            case 0 -> edited.set(place, "n" + random.nextInt(3));
            case 1 -> edited.remove(place);
            default -> edited.add(place, "n" + random.nextInt(3));
        }
        return String.join(" ", edited);
    }

    private static void assertConflict(String original, String one, String other) {
        MarkdownText text = new MarkdownText(original);
        assertThat(text.conflict(new Rewording(1, one), new Rewording(1, other)))
                .isTrue();
        assertThat(text.conflict(new Rewording(1, other), new Rewording(1, one)))
                .isTrue();
    }

    private static void assertMerged(String original, String one, String other, String merged) {
        MarkdownText text = new MarkdownText(original);
        assertThat(text.conflict(new Rewording(1, one), new Rewording(1, other)))
                .isFalse();
        assertThat(text.reword(List.of(new Rewording(1, one), new Rewording(1, other))))
                .isEqualTo(new MarkdownText(merged));
    }

    private static List<String> wordings(MarkdownText text) {
        return text.blocks(Rendering.fromHeading(2)).stream()
                .map(Block::markdown)
                .toList();
    }
}
