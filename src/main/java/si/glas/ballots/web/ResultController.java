package si.glas.ballots.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import si.glas.ballots.BallotFiles;
import si.glas.ballots.BallotId;
import si.glas.ballots.BallotResult;
import si.glas.ballots.BallotView;
import si.glas.ballots.Ballots;
import si.glas.ballots.NamedVote;
import si.glas.ballots.SecretVote;
import si.glas.ballots.Votes;
import si.glas.ballots.rules.VotingRight;
import si.glas.kernel.NotFound;
import si.glas.language.Language;
import si.glas.people.AllowedFor;

/** A counted ballot for other programs, and for whoever counts again. */
@Controller
@RequestMapping("/ballots/{id}")
@AllowedFor
class ResultController {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final Ballots ballots;
    private final Votes votes;
    private final BallotFiles files;

    ResultController(Ballots ballots, Votes votes, BallotFiles files) {
        this.ballots = ballots;
        this.votes = votes;
        this.files = files;
    }

    /** In the format that docs/ballots.md describes. */
    @GetMapping(path = "/ballot.txt", produces = TEXT)
    @ResponseBody
    String file(@PathVariable UUID id) {
        return files.of(new BallotId(id));
    }

    @GetMapping(path = "/result.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResultData data(@PathVariable UUID id) {
        return ResultData.of(result(id));
    }

    /** By name, or in the secret tier by tracker. */
    @GetMapping(path = "/votes.csv", produces = CSV)
    @ResponseBody
    String list(@PathVariable UUID id, Locale locale) throws IOException {
        BallotView ballot = result(id).ballot();
        StringWriter text = new StringWriter();
        try (CsvWriter table = CsvWriter.builder().build(text)) {
            if (ballot.isSecret()) {
                table.writeRecord("tracker", "vote");
                votes.secret(ballot.id()).forEach(vote -> write(vote, table));
            } else {
                writeNamed(ballot, votes.named(ballot.id(), Language.of(locale)), table);
            }
        }
        return text.toString();
    }

    private static void write(SecretVote vote, CsvWriter table) {
        table.writeRecord(vote.tracker(), vote.marks().word());
    }

    /** With what the rules give each, where they make a difference between members. */
    private static void writeNamed(BallotView ballot, List<NamedVote> votes, CsvWriter table) {
        boolean groups = ballot.rules().asksForGroups();
        Stream<String> more = groups ? Stream.of("member", "votes") : Stream.empty();
        table.writeRecord(
                Stream.concat(Stream.of("voter", "vote", "reason"), more).toList());
        votes.forEach(vote ->
                table.writeRecord(Stream.concat(cells(vote), groups ? cells(vote.right()) : Stream.empty())
                        .toList()));
    }

    private static Stream<String> cells(NamedVote vote) {
        return Stream.of(
                harmless(vote.name()), vote.marks() == null ? "" : vote.marks().word(), harmless(vote.reason()));
    }

    private static Stream<String> cells(VotingRight right) {
        return Stream.of(Objects.requireNonNull(right.group()).word(), String.valueOf(right.weight()));
    }

    /** A spreadsheet would take for a formula, and run, what begins so. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private BallotResult result(UUID id) {
        BallotId ballot = new BallotId(id);
        return ballots.resultOf(ballot).orElseThrow(() -> new NotFound(ballot));
    }
}
