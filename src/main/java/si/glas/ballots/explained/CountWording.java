package si.glas.ballots.explained;

import java.util.List;
import org.springframework.stereotype.Component;
import si.glas.ballots.methods.Dots;
import si.glas.ballots.methods.InstantRunoff;
import si.glas.ballots.methods.MethodCount;
import si.glas.ballots.methods.Schulze;
import si.glas.ballots.methods.Score;
import si.glas.ballots.methods.SingleTransferableVote;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Tells how a count came to its result, so that whoever counts by hand finds the same. */
@Component
public class CountWording {

    private final Wording wording;

    CountWording(Wording wording) {
        this.wording = wording;
    }

    public List<Passage> tell(MethodCount count, Language language) {
        Teller teller = new Teller(wording, language);
        return switch (count) {
            case Score.Count score -> TotalsTold.of(score, teller);
            case Dots.Mood mood -> TotalsTold.of(mood, teller);
            case InstantRunoff.Count runoff -> RunoffTold.of(runoff, teller);
            case Schulze.Count schulze -> SchulzeTold.of(schulze, teller);
            case SingleTransferableVote.Count transfers -> TransfersTold.of(transfers, teller);
        };
    }
}
