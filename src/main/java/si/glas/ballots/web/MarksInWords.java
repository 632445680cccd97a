package si.glas.ballots.web;

import si.glas.ballots.Contest;
import si.glas.ballots.Marks;
import si.glas.ballots.MarksWording;
import si.glas.language.Language;

/** Says on a page of one ballot what somebody has voted. */
record MarksInWords(MarksWording wording, Contest contest, Language language) {

    public String of(Marks marks) {
        return wording.say(marks, contest, language);
    }
}
