package si.glas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import si.glas.database.TestDatabase;
import si.glas.kernel.PersonId;
import si.glas.language.Language;
import si.glas.people.AllowedFor;
import si.glas.people.Public;
import si.glas.people.Role;
import si.glas.people.SignedIn;
import si.glas.people.access.SignedInAuthentication;

/** Asks every handler of the program as nobody, as somebody without a role, and as each role. */
@SpringBootTest(classes = Glas.class)
@ContextConfiguration(initializers = OnlyTheProgram.class)
@DirtiesContext
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(AccessTest.WithDoorstep.class)
class AccessTest {

    @TempDir
    static Path directory;

    @Autowired
    private MockMvc browser;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        PGSimpleDataSource database = TestDatabase.createUnpooled();
        properties.add("spring.datasource.url", database::getUrl);
        properties.add("spring.datasource.username", database::getUser);
        properties.add("spring.datasource.password", database::getPassword);
        properties.add("glas.data-directory", directory::toString);
    }

    @Test
    void everyHandlerSaysWhomItIsFor() {
        SoftAssertions all = new SoftAssertions();
        Map<RequestMappingInfo, HandlerMethod> handlers = handlers();
        handlers.forEach((mapping, handler) -> all.assertThat(sayings(speaker(handler)))
                .as("%s (%s) says exactly one of @AllowedFor and @Public", mapping, handler)
                .isEqualTo(1));
        all.assertAll();
        assertThat(handlers).as("all handlers").hasSizeGreaterThan(30);
    }

    @Test
    void everyHandlerIsOpenToThemAndToNobodyElse() {
        SoftAssertions all = new SoftAssertions();
        handlers()
                .forEach((mapping, handler) -> visitors().forEach(visitor -> {
                    Stream<MockHttpServletRequestBuilder> requests = requests(mapping);
                    requests.forEach(request -> assertAnswer(all, handler, visitor, request));
                }));
        all.assertAll();
    }

    private void assertAnswer(
            SoftAssertions all,
            HandlerMethod handler,
            @Nullable SignedIn visitor,
            MockHttpServletRequestBuilder request) {
        MockHttpServletResponse answer = answer(visitor, request);
        String question = "%s as %s".formatted(handler, visitor == null ? "nobody" : visitor.roles());
        if (isFor(handler, visitor)) {
            all.assertThat(answer.getHeader(Doorstep.REACHED)).as(question).isEqualTo(handler.toString());
        } else {
            all.assertThat(answer.getHeader(Doorstep.REACHED)).as(question).isNull();
            all.assertThat(answer.getStatus()).as(question).isEqualTo(visitor == null ? 303 : 403);
            all.assertThat(visitor != null
                            || String.valueOf(answer.getHeader("Location")).startsWith("/sign-in"))
                    .as(question)
                    .isTrue();
        }
    }

    private MockHttpServletResponse answer(@Nullable SignedIn visitor, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletRequestBuilder asked = request.with(csrf());
            return browser.perform(
                            visitor == null ? asked : asked.with(authentication(new SignedInAuthentication(visitor))))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Of our own handlers; Spring's error page has none of our annotations and cannot be asked for. */
    private Map<RequestMappingInfo, HandlerMethod> handlers() {
        Map<RequestMappingInfo, HandlerMethod> handlers = new HashMap<>();
        mappings.forEach(mapping -> handlers.putAll(mapping.getHandlerMethods()));
        handlers.values()
                .removeIf(handler -> !handler.getBeanType().getPackageName().startsWith("si.glas"));
        return handlers;
    }

    private static Stream<@Nullable SignedIn> visitors() {
        return Stream.concat(
                Stream.of(null, visitor(Set.of())), Arrays.stream(Role.values()).map(role -> visitor(Set.of(role))));
    }

    private static SignedIn visitor(Set<Role> roles) {
        return new SignedIn(PersonId.random(), "Ana", Language.EN, roles);
    }

    private static Stream<MockHttpServletRequestBuilder> requests(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Stream<HttpMethod> asked =
                methods.isEmpty() ? Stream.of(HttpMethod.GET) : methods.stream().map(RequestMethod::asHttpMethod);
        return asked.flatMap(
                method -> mapping.getPatternValues().stream().map(pattern -> asking(mapping, method, pattern)));
    }

    private static MockHttpServletRequestBuilder asking(RequestMappingInfo mapping, HttpMethod method, String pattern) {
        String path = pattern.replaceAll("\\{\\*[^}]*}", "x")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString())
                .replace("*", "x");
        MockHttpServletRequestBuilder request = request(method, path);
        mapping.getParamsCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .forEach(expression -> request.param(expression.getName(), String.valueOf(expression.getValue())));
        mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .ifPresent(request::contentType);
        mapping.getHeadersCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .forEach(expression -> request.header(expression.getName(), String.valueOf(expression.getValue())));
        return request;
    }

    private static boolean isFor(HandlerMethod handler, @Nullable SignedIn visitor) {
        AllowedFor allowed = AnnotatedElementUtils.findMergedAnnotation(speaker(handler), AllowedFor.class);
        return allowed == null
                || visitor != null
                        && (allowed.value().length == 0
                                || !Collections.disjoint(List.of(allowed.value()), visitor.roles()));
    }

    /** What says whom a handler is for: its method or else its class. */
    private static AnnotatedElement speaker(HandlerMethod handler) {
        return sayings(handler.getMethod()) > 0 ? handler.getMethod() : handler.getBeanType();
    }

    private static int sayings(AnnotatedElement element) {
        return (AnnotatedElementUtils.hasAnnotation(element, AllowedFor.class) ? 1 : 0)
                + (AnnotatedElementUtils.hasAnnotation(element, Public.class) ? 1 : 0);
    }

    /** Whoever comes so far has been let in; nothing is done there. */
    private static final class Doorstep implements HandlerInterceptor {

        private static final String REACHED = "Reached";

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader(REACHED, handler.toString());
            return false;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class WithDoorstep {

        @Bean
        WebMvcConfigurer doorstep() {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry registry) {
                    registry.addInterceptor(new Doorstep()).order(Ordered.HIGHEST_PRECEDENCE);
                }
            };
        }
    }
}
