package si.glas.sample.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import si.glas.people.Public;
import si.glas.sample.ConditionalOnSample;
import si.glas.sample.SampleNetwork;
import si.glas.sample.SampleNetwork.State;

/** Says how far the sample network is, or that it will never be complete. */
@Controller
@ConditionalOnSample
@Public
class CurtainController {

    static final String PATH = "/sample/curtain";

    private static final String SECONDS = "2";

    private final SampleNetwork sample;

    CurtainController(SampleNetwork sample) {
        this.sample = sample;
    }

    @RequestMapping(PATH)
    String show(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        if (sample.state() == State.BROKEN) {
            return "sample/broken";
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        // Browsers follow it without a script.
        response.setHeader("Refresh", SECONDS);
        model.addAttribute("percent", sample.percent());
        return "sample/playing";
    }
}
