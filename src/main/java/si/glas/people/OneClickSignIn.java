package si.glas.people;

/**
 * Says whether anybody may sign in as anybody. Only a network of invented people has a bean of this; a Glas without one
 * is closed.
 */
public interface OneClickSignIn {

    /** Asked at each sign-in. */
    boolean isOffered();
}
