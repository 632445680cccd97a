package si.glas.diagrams;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** A small site that shows diagrams, with the look and the security headers of the real one. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@ComponentScan(
        basePackages = "si.glas.site",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(SecurityHeaders|LanguageChoice)"))
@Import({DiagramsTest.DiagramsAlone.class, DiagramPages.Page.class})
public class DiagramPages {

    /** The address of a page that shows everything that can be shown. */
    public static final String EVERYTHING = "/instances/100";

    /** The address of one whose model cannot be had. */
    public static final String WITHOUT_MODEL = "/instances/500";

    static final DiagramLinks LINKS = new DiagramLinks() {

        @Override
        public @Nullable String toInstance(long processInstanceKey) {
            return "/instances/" + processInstanceKey;
        }

        @Override
        public @Nullable String toModel(long processInstanceKey) {
            return "/instances/" + processInstanceKey + "/model";
        }
    };

    @Controller
    static class Page {

        private final Diagrams diagrams;

        Page(Diagrams diagrams, FakeInstances instances) {
            this.diagrams = diagrams;
            instances.withEverything(100);
            instances.withEverything(500);
        }

        @GetMapping("/instances/{key}")
        String show(@PathVariable("key") long key, Locale locale, Model page) {
            page.addAttribute("view", diagrams.ofInstance(key, locale, LINKS).orElseThrow());
            return "diagrams/test-page";
        }

        @GetMapping(value = "/instances/100/model", produces = "application/xml")
        @ResponseBody
        String model() {
            return FakeInstances.model();
        }
    }
}
