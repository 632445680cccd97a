package si.glas.sample.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import si.glas.sample.ConditionalOnSample;

/** Puts the curtain before the pages, and the mark onto them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSample
class SampleWebConfiguration implements WebMvcConfigurer {

    private final SampleFrame frame;
    private final Curtain curtain;

    SampleWebConfiguration(SampleFrame frame, Curtain curtain) {
        this.frame = frame;
        this.curtain = curtain;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame);
        registry.addInterceptor(curtain);
    }
}
