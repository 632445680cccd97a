package si.glas.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import si.glas.engine.DeployedProcesses;
import si.glas.engine.EngineConnection;
import si.glas.people.Public;

/** Says what Glas is and which processes it runs. */
@Controller
@Public
class FrontPageController {

    private final DeployedProcesses processes;

    FrontPageController(DeployedProcesses processes) {
        this.processes = processes;
    }

    @GetMapping("/")
    String show(Model page) {
        page.addAttribute("processes", processes.all());
        page.addAttribute("embedded", processes.engine() == EngineConnection.Kind.EMBEDDED);
        return "front-page";
    }
}
