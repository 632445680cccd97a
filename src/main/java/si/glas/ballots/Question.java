package si.glas.ballots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import si.glas.ballots.methods.Option;
import si.glas.ballots.rules.Electorate;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.texts.MarkdownText;

/**
 * A question with options that the network puts to those who may decide it. What it says is never changed once it has
 * been asked.
 *
 * @param background what people should know before they choose, in Markdown; may be empty
 * @param ruleSet by whose rules it is decided
 * @param options from 2 to 30, in the order of the ballot paper
 * @param seats how many of them are chosen
 * @param lastDay until whose end people have time; none for as long as the rules give them at least
 */
public record Question(
        @Id QuestionId id,
        @Version int version,
        String title,
        String background,
        Language language,
        String ruleSet,
        Electorate electorate,
        List<String> options,
        int seats,
        @Nullable LocalDate lastDay,
        PersonId askedBy,
        Instant askedAt,
        @Nullable Instant withdrawnAt) {

    public Question {
        options = List.copyOf(options);
    }

    /** All of it as one text: this is what is voted on, and what its SHA-256 is made of. */
    public MarkdownText text() {
        String list = IntStream.range(0, options.size())
                .mapToObj(index -> index + 1 + ". " + escaped(options.get(index)))
                .collect(Collectors.joining("\n"));
        String head = "# " + escaped(title) + "\n\n";
        return new MarkdownText(head + (background.isEmpty() ? "" : background.strip() + "\n\n") + list + "\n");
    }

    /** With their numbers on the ballot paper as ids. */
    public List<Option> numbered() {
        return IntStream.range(0, options.size())
                .mapToObj(index -> new Option(String.valueOf(index + 1), options.get(index)))
                .toList();
    }

    /** Of its page. */
    String path() {
        return "/questions/" + id;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Question withdrawn(Instant at) {
        return new Question(
                id,
                version,
                title,
                background,
                language,
                ruleSet,
                electorate,
                options,
                seats,
                lastDay,
                askedBy,
                askedAt,
                at);
    }

    /** A name is no markup, whatever signs are in it. */
    private static String escaped(String name) {
        return name.replaceAll("[\\\\`*_\\[\\]<>#&~|!]", "\\\\$0");
    }
}
