package si.glas.oversight.web;

import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import si.glas.diagrams.Diagrams;
import si.glas.engine.DeployedProcesses;
import si.glas.engine.ProcessModels;
import si.glas.kernel.NotFound;
import si.glas.people.AllowedFor;

/** How the network works: the processes that run here, as everybody may read them. */
@Controller
@AllowedFor
class ProcessesController {

    private final DeployedProcesses processes;
    private final ProcessModels models;
    private final Diagrams diagrams;

    ProcessesController(DeployedProcesses processes, ProcessModels models, Diagrams diagrams) {
        this.processes = processes;
        this.models = models;
        this.diagrams = diagrams;
    }

    @GetMapping("/processes")
    String list(Model model) {
        model.addAttribute("processes", processes.all());
        return "oversight/processes";
    }

    @GetMapping("/processes/{id}")
    String show(@PathVariable String id, Locale locale, Model model) {
        String xml = models.find(id).orElseThrow(() -> new NotFound("process " + id));
        model.addAttribute("process", id);
        model.addAttribute("diagram", diagrams.ofModel(xml, locale));
        return "oversight/process";
    }

    @GetMapping(path = "/processes/{id}/model.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String id) {
        return models.find(id).orElseThrow(() -> new NotFound("process " + id));
    }
}
