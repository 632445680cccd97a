package si.glas.review;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** Makes a test class a test of {@linkplain ReviewAlone the room with its texts}; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ReviewAlone.class,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
@AutoConfigureMockMvc
public @interface ReviewModuleTest {}
