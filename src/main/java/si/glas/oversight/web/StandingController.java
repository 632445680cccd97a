package si.glas.oversight.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import si.glas.diagrams.DiagramLinks;
import si.glas.diagrams.Diagrams;
import si.glas.engine.ProcessInstance;
import si.glas.engine.ProcessInstances;
import si.glas.kernel.NotFound;
import si.glas.language.Language;
import si.glas.oversight.StandingOf;
import si.glas.people.AllowedFor;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.positions.PositionHeads;
import si.glas.positions.PositionView;

/** One position: where it waits and for whom, its dates, and its process as a picture and in words. */
@Controller
@RequestMapping("/portfolio/{id}")
@AllowedFor({Role.COORDINATOR, Role.BOARD, Role.AUDITOR, Role.ADMINISTRATOR})
class StandingController {

    private final PositionHeads heads;
    private final StandingOf standings;
    private final ProcessInstances instances;
    private final Diagrams diagrams;

    StandingController(PositionHeads heads, StandingOf standings, ProcessInstances instances, Diagrams diagrams) {
        this.heads = heads;
        this.standings = standings;
        this.instances = instances;
        this.diagrams = diagrams;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale, Model model) {
        PositionView position = heads.show(id, "standing", me, model);
        model.addAttribute("standing", standings.of(position, me, Language.of(locale)));
        showProcess(id, position.processInstance(), locale, model);
        return "oversight/standing";
    }

    @GetMapping("/processes/{instance}")
    String called(
            @PathVariable UUID id,
            @PathVariable long instance,
            @AuthenticationPrincipal SignedIn me,
            Locale locale,
            Model model) {
        heads.show(id, "standing", me, model);
        model.addAttribute("parent", instance(instance).parentKey());
        showProcess(id, instance, locale, model);
        return "oversight/called";
    }

    @GetMapping(path = "/processes/{instance}/model.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable UUID id, @PathVariable long instance) {
        return instances.definition(instance(instance)).xml();
    }

    private ProcessInstance instance(long key) {
        return instances.find(key).orElseThrow(() -> new NotFound("process instance " + key));
    }

    private void showProcess(UUID id, @Nullable Long instance, Locale locale, Model model) {
        if (instance != null) {
            diagrams.ofInstance(instance, locale, new Links(id))
                    .ifPresent(diagram -> model.addAttribute("diagram", diagram));
        }
    }

    /** Within the pages of one position. */
    private record Links(UUID position) implements DiagramLinks {

        @Override
        public String toInstance(long processInstanceKey) {
            return "/portfolio/%s/processes/%d".formatted(position, processInstanceKey);
        }

        @Override
        public String toModel(long processInstanceKey) {
            return toInstance(processInstanceKey) + "/model.bpmn";
        }
    }
}
