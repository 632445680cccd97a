package si.glas.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** Makes a {@link JobHandler} the worker of one job type, such as {@code ballots.openBallot}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface JobType {

    /** The type, as the models name it. */
    @AliasFor(annotation = Component.class)
    String value();
}
