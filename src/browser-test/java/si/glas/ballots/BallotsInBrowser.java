package si.glas.ballots;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import si.glas.browser.InBrowser;

/** Makes a test class a test of {@linkplain BallotsAlone the room by itself} in a browser, where a header signs people in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@InBrowser
@SpringBootTest(
        classes = BallotsAlone.class,
        webEnvironment = RANDOM_PORT,
        properties = {
            "management.endpoint.health.group.readiness.include=readinessState",
            "glas.data-directory=${java.io.tmpdir}/glas-ballots-alone"
        })
@Import({Stage.class, SignInByHeader.class})
@interface BallotsInBrowser {}
