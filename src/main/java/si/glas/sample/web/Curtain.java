package si.glas.sample.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import si.glas.sample.SampleNetwork;
import si.glas.sample.SampleNetwork.State;
import si.glas.sample.SamplePart;

/** Hides all pages behind one that says why, as long as the sample network is not complete. */
@SamplePart
class Curtain implements HandlerInterceptor {

    private final SampleNetwork sample;

    Curtain(SampleNetwork sample) {
        this.sample = sample;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        boolean isDown = sample.state() == State.PLAYING || sample.state() == State.BROKEN;
        // Files, such as stylesheets, are no pages.
        boolean isPage = handler instanceof HandlerMethod;
        if (!isDown || !isPage || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        request.getRequestDispatcher(CurtainController.PATH).forward(request, response);
        return false;
    }
}
