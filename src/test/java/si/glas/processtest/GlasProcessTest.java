package si.glas.processtest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes a test class a test of one process on a real engine.
 *
 * <p>Before each test the engine is empty, its clock shows the real time, and the process is deployed with the
 * processes, decisions and forms that it links to. Fields of type {@code CamundaClient} and
 * {@code CamundaProcessTestContext} are set. After the last test every element and flow of the process must have been
 * passed by one of them.
 *
 * <p>With {@code @SpringBootTest} beside it the whole program runs, and works with the same engine and the same clock.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(GlasProcessTestExtension.class)
public @interface GlasProcessTest {

    /** The id of the process. */
    String value();

    /** Whether the tests of this class pass every element; {@code false} for a further class about the same process. */
    boolean covering() default true;
}
