package si.glas.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Gives the tests of a class a real browser, of which there is one for the whole run: they take {@link Visits}, and
 * {@link RunningGlas}, perhaps {@link WithSample}, if it is the whole program that they look at.
 *
 * <p>They run beside the tests without browser, one class after the other.
 *
 * <p>A test fails if the browser complained of anything that the test did not expect. What was to be seen when a test
 * failed is in {@code target/browser}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
