package si.glas.pages;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The methods of the program that show pages, each known as {@code PositionController.read}. */
final class Handlers {

    private final RequestMappingHandlerMapping mapping;

    Handlers(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** All that answer GET with a page. */
    Set<String> pages() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(Handlers::showsPage)
                .map(entry -> name(entry.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one that answers GET; none for files. */
    Optional<String> of(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", MediaType.ALL_VALUE);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return Optional.ofNullable(mapping.getHandler(request))
                    .map(HandlerExecutionChain::getHandler)
                    .map(HandlerMethod.class::cast)
                    .map(Handlers::name);
        } catch (Exception e) {
            throw new AssertionError("Nobody can tell who answers " + path, e);
        }
    }

    private static boolean showsPage(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        Set<RequestMethod> methods = entry.getKey().getMethodsCondition().getMethods();
        HandlerMethod handler = entry.getValue();
        Class<?> shown = handler.getMethod().getReturnType();
        return handler.getBeanType().getPackageName().startsWith("si.glas")
                && (methods.isEmpty() || methods.contains(RequestMethod.GET))
                && (shown == String.class || shown == ModelAndView.class)
                && !handler.hasMethodAnnotation(ResponseBody.class);
    }

    private static String name(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName();
    }
}
