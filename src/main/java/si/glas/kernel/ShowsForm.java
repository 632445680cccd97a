package si.glas.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a page with a form that no user task shows, because what people do there is no step of a process. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsForm {

    /** The id of the form, which is the name of its file in {@code forms/}. */
    String value();
}
