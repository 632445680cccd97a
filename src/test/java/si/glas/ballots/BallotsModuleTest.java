package si.glas.ballots;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Makes a test class a test of {@linkplain BallotsAlone the room by itself}; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = BallotsAlone.class,
        properties = {
            "management.endpoint.health.group.readiness.include=readinessState",
            "glas.data-directory=${java.io.tmpdir}/glas-ballots-alone"
        })
@Import(Stage.class)
@AutoConfigureMockMvc
public @interface BallotsModuleTest {}
