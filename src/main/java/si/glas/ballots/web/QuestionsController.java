package si.glas.ballots.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import si.glas.ballots.QuestionId;
import si.glas.ballots.Questions;
import si.glas.ballots.Questions.Asked;
import si.glas.chronicle.Chronicle;
import si.glas.people.AllowedFor;
import si.glas.texts.Rendering;

/** Shows what was asked, and how it stands. */
@Controller
@RequestMapping("/questions")
@AllowedFor
class QuestionsController {

    private final Questions questions;
    private final Chronicle chronicle;

    QuestionsController(Questions questions, Chronicle chronicle) {
        this.questions = questions;
        this.chronicle = chronicle;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("questions", questions.all());
        return "ballots/questions";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model page) {
        Asked asked = questions.get(new QuestionId(id));
        page.addAttribute("asked", asked);
        page.addAttribute("html", asked.question().text().html(Rendering.fromHeading(1)));
        page.addAttribute("entries", chronicle.of(id));
        return "ballots/question";
    }
}
