package si.glas.pages;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import si.glas.browser.Accessibility;
import si.glas.browser.InBrowser;
import si.glas.browser.Keyboard;
import si.glas.browser.Look;
import si.glas.browser.Reflow;
import si.glas.browser.RunningGlas;
import si.glas.browser.Visits;
import si.glas.browser.WithSample;
import si.glas.language.Language;

/** Every page of the program, found by following links in the sample network as everybody there is. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserTest {

    /** Pages that no link leads to in a sample network that is complete, and why. */
    private static final Map<String, String> UNREACHED = Map.of(
            "NewestTaskController.find", "mails lead there, and it leads on to the task",
            "SetUpController.show", "a network that has people is set up",
            "MoveDeadlineController.preview", "a part of a page, which the page asks for where scripts run",
            "CurtainController.show", "hides what is not complete");

    /** A form as somebody sends it whose browser does not look at it first, and who has typed nothing. */
    private static final String EMPTIED = """
            () => document.querySelectorAll('main form[method=post] :is(input, textarea, select)').forEach(field => {
              field.required = false
              if (!['hidden', 'radio', 'checkbox'].includes(field.type)) field.value = ''
            })
            """;

    private RunningGlas glas;
    private Handlers handlers;
    private Atlas atlas;

    @BeforeAll
    void explore(@WithSample RunningGlas glas) {
        this.glas = glas;
        Expedition expedition = new Expedition(glas);
        handlers = expedition.handlers();
        atlas = expedition.explore();
    }

    @Test
    void answersEveryLinkThatItShows() {
        assertThat(atlas.bad()).isEmpty();
    }

    @Test
    void isReachedByLinks() {
        Set<String> unreached = new TreeSet<>(handlers.pages());
        unreached.removeAll(atlas.handlers());

        assertThat(unreached).containsExactlyInAnyOrderElementsOf(UNREACHED.keySet());
    }

    @Test
    void isAccessibleAndFitsOnAPhoneInSlovenian(Visits visits) {
        look(visits, Look.phone(Language.SL), page -> {
            Accessibility.checkOnEveryScreen(page);
            Reflow.check(page);
        });
    }

    @Test
    void isAccessibleAndForTheKeyboardOnADarkDeskInEnglish(Visits visits) {
        look(visits, Look.desk(Language.EN).dark(), page -> {
            Accessibility.checkOnEveryScreen(page);
            Keyboard.check(page);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SignInController.show",
                "AnswerController.showCode",
                "MemberFormController.showNew",
                "PersonController.edit",
                "ImportController.show",
                "RolesController.show",
                "AddresseeFormController.begin",
                "StartPositionController.open",
                "CampaignsController.open",
                "WithdrawController.ask",
                "MoveDeadlineController.show",
                "CommentController.open",
                "AmendmentController.open",
                "CloseReviewController.ask",
                "BallotController.show",
                "EnterVoteController.open",
                "TaskController.show",
                "RecordResponseController.open",
                "ReportBounceController.ask",
            })
    void saysAccessiblyWhatIsMissing(String handler, Visits visits) {
        Visit visit = atlas.firstForm(handler);
        Page page = visits.begin(Look.phone(Language.SL));
        visit.reader().arrive(page, glas);
        page.navigate(glas.at(visit.path()));

        page.evaluate(EMPTIED);
        page.locator("main form[method=post]").first().locator("button").first().click();

        assertThat(page.locator(".errors").first().innerText()).isNotBlank();
        Accessibility.check(page);
    }

    private void look(Visits visits, Look look, Consumer<Page> check) {
        List<String> problems = new ArrayList<>();
        atlas.worthLookingAt().stream()
                .collect(groupingBy(Visit::reader, LinkedHashMap::new, toList()))
                .forEach((reader, found) -> {
                    Page page = visits.begin(look);
                    reader.arrive(page, glas);
                    found.forEach(visit -> {
                        page.navigate(glas.at(visit.path()));
                        problems.addAll(problems(visit, page, check));
                    });
                });
        assertThat(problems).as("problems on pages, %s", look).isEmpty();
    }

    private static List<String> problems(Visit visit, Page page, Consumer<Page> check) {
        try {
            check.accept(page);
            return List.of();
        } catch (AssertionError broken) {
            return List.of(visit.handler() + " as " + visit.reader() + ": " + broken.getMessage());
        }
    }
}
