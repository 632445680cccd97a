package si.glas.diagrams.bpmn;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What there can be in a model, by the name that BPMN gives it. */
public enum Kind {
    START_EVENT("startEvent", Family.EVENT),
    INTERMEDIATE_CATCH_EVENT("intermediateCatchEvent", Family.EVENT),
    INTERMEDIATE_THROW_EVENT("intermediateThrowEvent", Family.EVENT),
    BOUNDARY_EVENT("boundaryEvent", Family.EVENT),
    END_EVENT("endEvent", Family.EVENT),
    TASK("task", Family.ACTIVITY),
    USER_TASK("userTask", Family.ACTIVITY),
    SERVICE_TASK("serviceTask", Family.ACTIVITY),
    SEND_TASK("sendTask", Family.ACTIVITY),
    RECEIVE_TASK("receiveTask", Family.ACTIVITY),
    MANUAL_TASK("manualTask", Family.ACTIVITY),
    BUSINESS_RULE_TASK("businessRuleTask", Family.ACTIVITY),
    SCRIPT_TASK("scriptTask", Family.ACTIVITY),
    CALL_ACTIVITY("callActivity", Family.ACTIVITY),
    SUB_PROCESS("subProcess", Family.ACTIVITY),
    AD_HOC_SUB_PROCESS("adHocSubProcess", Family.ACTIVITY),
    TRANSACTION("transaction", Family.ACTIVITY),
    EXCLUSIVE_GATEWAY("exclusiveGateway", Family.GATEWAY),
    PARALLEL_GATEWAY("parallelGateway", Family.GATEWAY),
    INCLUSIVE_GATEWAY("inclusiveGateway", Family.GATEWAY),
    EVENT_BASED_GATEWAY("eventBasedGateway", Family.GATEWAY),
    COMPLEX_GATEWAY("complexGateway", Family.GATEWAY),
    SEQUENCE_FLOW("sequenceFlow", Family.CONNECTION),
    MESSAGE_FLOW("messageFlow", Family.CONNECTION),
    ASSOCIATION("association", Family.CONNECTION),
    DATA_INPUT_ASSOCIATION("dataInputAssociation", Family.CONNECTION),
    DATA_OUTPUT_ASSOCIATION("dataOutputAssociation", Family.CONNECTION),
    POOL("participant", Family.FRAME),
    LANE("lane", Family.FRAME),
    GROUP("group", Family.FRAME),
    NOTE("textAnnotation", Family.ARTIFACT),
    DATA_OBJECT("dataObjectReference", Family.ARTIFACT),
    DATA_STORE("dataStoreReference", Family.ARTIFACT);

    /** Kinds that are drawn alike. */
    public enum Family {
        EVENT,
        ACTIVITY,
        GATEWAY,
        CONNECTION,
        FRAME,
        ARTIFACT
    }

    private static final Map<String, Kind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.name, kind -> kind));

    private final String name;
    private final Family family;

    Kind(String name, Family family) {
        this.name = name;
        this.family = family;
    }

    static Optional<Kind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public Family family() {
        return family;
    }

    /** Whether others are drawn inside of it. */
    public boolean isContainer() {
        return this == SUB_PROCESS || this == AD_HOC_SUB_PROCESS || this == TRANSACTION;
    }

    /** Whether it makes something happen instead of waiting for it. */
    public boolean isThrowing() {
        return this == INTERMEDIATE_THROW_EVENT || this == END_EVENT || this == SEND_TASK;
    }
}
