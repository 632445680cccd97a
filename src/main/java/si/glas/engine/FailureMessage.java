package si.glas.engine;

import java.util.Arrays;

/**
 * What the engine is told about a failure: its kind and place.
 *
 * <p>Never the exception's own message: it may quote a person's data, and the engine keeps what it is told.
 */
final class FailureMessage {

    private static final String OURS = "si.glas.";

    private FailureMessage() {}

    static String of(Throwable failure, long jobKey) {
        String place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("");
        return failure.getClass().getSimpleName() + place + ". The log of Glas says more: look for job " + jobKey + ".";
    }
}
