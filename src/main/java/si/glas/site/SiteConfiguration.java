package si.glas.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page its language and its frame. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private final LanguageChoice languages;
    private final PageFrame frame;

    SiteConfiguration(LanguageChoice languages, PageFrame frame) {
        this.languages = languages;
        this.frame = frame;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages);
        registry.addInterceptor(frame);
    }
}
