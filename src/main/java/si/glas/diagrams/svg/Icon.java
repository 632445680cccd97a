package si.glas.diagrams.svg;

import org.jspecify.annotations.Nullable;
import si.glas.diagrams.bpmn.Kind;
import si.glas.diagrams.bpmn.Trigger;

/**
 * A small drawing around the origin.
 *
 * @param body its closed shape
 * @param detail lines in it
 */
record Icon(String body, String detail) {

    private static final String CLOCK = "M0-8.5A8.5 8.5 0 0 1 0 8.5A8.5 8.5 0 0 1 0-8.5Z";
    private static final String CLOCK_HANDS = "M0-5V0L3.5 2M0-8.5V-7M8.5 0H7M0 8.5V7M-8.5 0H-7";
    private static final String PENTAGON = "M0-8.5L8.1-2.6L5 6.9H-5L-8.1-2.6Z";
    private static final String PERSON =
            "M0-7A3 3 0 0 1 0-1A3 3 0 0 1 0-7ZM-6.5 6.5C-6 2.8-3.5 1.2 0 1.2S6 2.8 6.5 6.5Z";
    private static final String GEAR = "M-1.29-4.83L-1.12-6.5H1.12L1.29-4.83L2.51-4.33L3.81-5.39L5.39-3.81L4.33-2.51"
            + "L4.83-1.29L6.5-1.12V1.12L4.83 1.29L4.33 2.51L5.39 3.81L3.81 5.39L2.51 4.33L1.29 4.83L1.12 6.5H-1.12"
            + "L-1.29 4.83L-2.51 4.33L-3.81 5.39L-5.39 3.81L-4.33 2.51L-4.83 1.29L-6.5 1.12V-1.12L-4.83-1.29"
            + "L-4.33-2.51L-5.39-3.81L-3.81-5.39L-2.51-4.33Z";
    private static final String HUB = "M0-2.2A2.2 2.2 0 0 1 0 2.2A2.2 2.2 0 0 1 0-2.2Z";
    private static final String SCROLL =
            "M-3-6.5H6C3-3.5 3.5-2.5 4.5 0S6 3.5 3 6.5H-6C-3 3.5-3.5 2.5-4.5 0S-6-3.5-3-6.5Z";
    private static final String HAND = "M-6 1V-2.5C-6-4-4.5-5-3-5H1C2.5-5 2.5-3 1-3H-1.5H5.5C7-3 7-1 5.5-1H1H5"
            + "C6.4-1 6.4 1 5 1H1H4.2C5.5 1 5.5 3 4.2 3H1H3C4.2 3 4.2 5 3 5H-2C-4 5-6 3.5-6 1Z";

    static @Nullable Icon of(Trigger trigger) {
        return switch (trigger) {
            case NONE -> null;
            case MESSAGE -> new Icon("M-8-5.5H8V5.5H-8Z", "M-8-5.5L0 1L8-5.5");
            case TIMER -> new Icon(CLOCK, CLOCK_HANDS);
            case ERROR -> new Icon("M-8 7L-3.5-6.5L2 2L7.5-7L4 6L-2-1.5Z", "");
            case ESCALATION -> new Icon("M0-8L6.5 7.5L0 1.5L-6.5 7.5Z", "");
            case SIGNAL -> new Icon("M0-8L7.5 5.5H-7.5Z", "");
            case COMPENSATION -> new Icon("M-.5-5.5V5.5L-8 0ZM7-5.5V5.5L-.5 0Z", "");
            case CONDITION -> new Icon("M-6-8H6V8H-6Z", "M-3.5-4.5H3.5M-3.5-1.5H3.5M-3.5 1.5H3.5M-3.5 4.5H3.5");
            case LINK -> new Icon("M-8-3H1V-7L8.5 0L1 7V3H-8Z", "");
            case CANCEL ->
                new Icon("M-7-4.5L-4.5-7L0-2.5L4.5-7L7-4.5L2.5 0L7 4.5L4.5 7L0 2.5L-4.5 7L-7 4.5L-2.5 0Z", "");
            case TERMINATE -> new Icon("M0-9.5A9.5 9.5 0 0 1 0 9.5A9.5 9.5 0 0 1 0-9.5Z", "");
            case MULTIPLE -> new Icon(PENTAGON, "");
        };
    }

    /** What kind of task it is. */
    static @Nullable Icon of(Kind task) {
        return switch (task) {
            case USER_TASK -> new Icon(PERSON, "");
            case SERVICE_TASK -> new Icon(GEAR, HUB);
            case SEND_TASK, RECEIVE_TASK -> new Icon("M-7-4.5H7V4.5H-7Z", "M-7-4.5L0 1L7-4.5");
            case BUSINESS_RULE_TASK -> new Icon("M-6.5-5.5H6.5V5.5H-6.5Z", "M-6.5-2H6.5M-6.5 1.75H6.5M-2.5-2V5.5");
            case SCRIPT_TASK -> new Icon(SCROLL, "M-2.5-3.5H2M-2 0H2.5M-2.5 3.5H1.5");
            case MANUAL_TASK -> new Icon(HAND, "");
            default -> null;
        };
    }

    void paint(Pen pen, boolean solid) {
        pen.path(solid ? Part.SOLID : Part.ICON, body);
        if (!detail.isEmpty()) {
            pen.path(solid ? Part.HOLLOW : Part.ICON, detail);
        }
    }
}
