package si.glas.sample.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import si.glas.sample.Guises;
import si.glas.sample.SampleNetwork;
import si.glas.sample.SampleNetwork.State;
import si.glas.sample.SamplePart;

/** Marks every page as one of a sample network, and offers the guises where people sign in. */
@SamplePart
class SampleFrame implements HandlerInterceptor {

    private static final String SIGN_IN = "/sign-in";

    private final SampleNetwork sample;
    private final Guises guises;

    SampleFrame(SampleNetwork sample, Guises guises) {
        this.sample = sample;
        this.guises = guises;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute("sample", sample.isThere());
        if (sample.state() == State.COMPLETE && request.getRequestURI().equals(SIGN_IN)) {
            request.setAttribute("signInAid", "sample/guises");
            request.setAttribute("guises", guises.all());
        }
        return true;
    }
}
