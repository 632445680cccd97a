package si.glas.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the {@link RunningGlas} with the sample network, whose history has been played; all tests of a run share one.
 * Whoever acts in it leaves enough to do for the others.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithSample {}
