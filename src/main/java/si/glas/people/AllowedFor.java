package si.glas.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a page or do an act: whoever has one of the roles, or everybody who is signed in if none is named.
 *
 * <p>A method's overrides its class's. A handler without this and without {@link Public} is closed to everybody.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface AllowedFor {

    Role[] value() default {};
}
