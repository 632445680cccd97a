package si.glas.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import si.glas.kernel.PersonId;
import si.glas.people.MemberId;
import si.glas.texts.MarkdownText;
import si.glas.texts.Rewording;

class MergingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final MarkdownText text = new MarkdownText(Scene.TEXT);

    @Test
    void mergesTwoAmendmentsThatTouchDifferentWordsOfOneParagraph() {
        Merging merging = merge(
                text, accepted(5, "All fees are paid within 30 days."), accepted(5, "Fees are paid within 15 days."));

        assertThat(merging.text().markdown())
                .isEqualTo(Scene.TEXT.replace(Scene.DEMAND, "All fees are paid within 15 days."));
        assertThat(merging.merged()).hasSize(2);
        assertThat(merging.left()).isEmpty();
    }

    @Test
    void takesTheCompromiseAndNotWhatWasProposed() {
        Merging merging = merge(text, inPart(5, "Fees are paid at once.", "Fees are paid within 20 days."));

        assertThat(merging.text().markdown()).contains("1. Fees are paid within 20 days.\n");
    }

    @Test
    void changesItemsTablesAndHeadingsAndNothingElse() {
        Merging merging = merge(
                text,
                accepted(8, """
                        | Year | Budget |
                        |------|--------|
                        | 2026 | 12 mio |
                        | 2027 | 15 mio |"""),
                accepted(1, "# Culture in all cities"),
                accepted(6, ""),
                accepted(7, "Rooms in public buildings:\n\n- are free;\n- are heated."));

        assertThat(merging.text().markdown())
                .isEqualTo(Scene.TEXT
                        .replace("# Culture in the city", "# Culture in all cities")
                        .replace("2. The list of calls is public.\n", "")
                        .replace(
                                "3. Rooms in public buildings are free of charge.",
                                "3. Rooms in public buildings:\n\n   - are free;\n   - are heated.")
                        .replace("14 mio", "15 mio"));
    }

    @Test
    void addsParagraphsWithoutLosingTheirFollowers() {
        Merging merging = merge(
                text,
                accepted(2, "The network welcomes the draft act.\n\nIt has waited for it.\n\nFor long."),
                accepted(3, "Artists wait for 90 days."));

        assertThat(merging.text().markdown())
                .contains(
                        "draft act.\n\nIt has waited for it.\n\nFor long.\n\nArtists wait for 90 days.\n\n## Demands");
    }

    @Test
    void findsItsParagraphsInATextThatWasWrittenOn() {
        // given
        MarkdownText newest = new MarkdownText(Scene.TEXT
                .replace("## Demands", "One more thought.\n\nAnd another one.\n\n## Demands")
                .replace("The network welcomes the draft act and thanks", "The network thanks"));

        // when
        Merging merging =
                merge(newest, accepted(5, "Fees are paid within 15 days."), accepted(3, "Artists wait for 90 days."));

        // then
        assertThat(merging.text().markdown())
                .isEqualTo(newest.markdown()
                        .replace("within 30", "within 15")
                        .replace(
                                "Artists wait for their money for 90 days, which ruins many of them.",
                                "Artists wait for 90 days."));
        assertThat(merging.left()).isEmpty();
    }

    @Test
    void overwritesNothingThatAnEditorHasRewritten() {
        // given
        MarkdownText newest = new MarkdownText(Scene.TEXT.replace(Scene.DEMAND, "Fees are paid at once."));
        Contribution rewritten = accepted(5, "Fees are paid within 15 days.");
        Contribution untouched = accepted(6, "The list of all calls is public.");

        // when
        Merging merging = merge(newest, rewritten, untouched);

        // then
        assertThat(merging.text().markdown()).contains("1. Fees are paid at once.\n2. The list of all calls");
        assertThat(merging.merged()).containsExactly(untouched);
        assertThat(merging.left()).containsExactly(rewritten);
    }

    @Test
    void overwritesNothingThatAnEditorHasStruckOut() {
        MarkdownText newest = new MarkdownText(Scene.TEXT.replace("2. The list of calls is public.\n", ""));

        Merging merging = merge(newest, accepted(6, "The list of all calls is public."));

        assertThat(merging.text()).isEqualTo(newest);
        assertThat(merging.left()).hasSize(1);
    }

    @Test
    void leavesATextAloneIfNothingWasAccepted() {
        assertThat(merge(text)).isEqualTo(new Merging(text, List.of(), List.of()));
    }

    @Test
    void mergesAsManyAmendmentsAsThereAreWords() {
        // given
        List<String> words =
                IntStream.range(0, 20).mapToObj(number -> "w" + number).toList();
        MarkdownText sentence = new MarkdownText(String.join(" ", words));
        Contribution[] amendments = IntStream.range(0, 10)
                .mapToObj(number -> accepted(1, String.join(" ", words).replace("w" + 2 * number + " ", "new ")))
                .toArray(Contribution[]::new);

        // when
        Merging merging = Merging.of(sentence, sentence, List.of(amendments));

        // then
        assertThat(merging.text().markdown())
                .isEqualTo(IntStream.range(0, 10)
                                .mapToObj(number -> "new w" + (2 * number + 1))
                                .reduce((one, next) -> one + " " + next)
                                .orElseThrow()
                        + "\n");
    }

    private Merging merge(MarkdownText newest, Contribution... accepted) {
        return Merging.of(text, newest, List.of(accepted));
    }

    private static Contribution accepted(int block, String wording) {
        return answered(block, wording, Disposition.ACCEPTED, null);
    }

    private static Contribution inPart(int block, String wording, String compromise) {
        return answered(block, wording, Disposition.ACCEPTED_IN_PART, compromise);
    }

    private static Contribution answered(
            int block, String wording, Disposition disposition, @Nullable String compromise) {
        return Contribution.amendment(
                        ReviewId.random(),
                        1,
                        new Rewording(block, wording),
                        new Speaker(PersonId.random(), MemberId.random()),
                        "Because.",
                        NOW)
                .answered(new Answer(disposition, "So be it.", compromise, PersonId.random(), NOW, null, null));
    }
}
