package si.glas.ballots.web;

import org.springframework.ui.Model;
import si.glas.ballots.BallotView;
import si.glas.language.Language;
import si.glas.people.SignedIn;

/** A part of a ballot's page that shows something of its own: adds to the page what its fragment needs. */
interface BallotRegion {

    void show(BallotView ballot, SignedIn reader, Language language, Model page);
}
