package si.glas.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a page with forms that no user task shows, because what people do there is no step of a process. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsForm {

    /** The ids of the forms, which are the names of their files in {@code forms/}. */
    String[] value();
}
