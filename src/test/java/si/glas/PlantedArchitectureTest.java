package si.glas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Applies each rule of the architecture to a house that breaks it, and to an empty one. */
class PlantedArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPackages("planted.house");
    private static final JavaClasses NOTHING = new ClassFileImporter().importPackages("planted.nothing");

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void findsThePlantedViolation(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(HOUSE).getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(violation -> violation.contains(culprit));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void failsWhereThereIsNothingToJudge(ArchRule rule, String culprit) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(NOTHING))
                .withMessageContaining("failed to check any classes");
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(ArchitectureTest.ONLY_ENGINE_AND_PROCESSES_KNOW_CAMUNDA, "CamundaInTheHall"),
                arguments(ArchitectureTest.NOBODY_KNOWS_THE_EMBEDDED_ENGINE, "GuestInTheEngineRoom"),
                arguments(ArchitectureTest.PROCESSES_AND_PAGES_HOLD_NO_TRANSACTIONS, "TransactionalPage"),
                arguments(ArchitectureTest.NO_METHOD_OF_PROCESSES_AND_PAGES_HOLDS_A_TRANSACTION, "TransactionalWorker"),
                arguments(ArchitectureTest.WORKERS_ARE_PACKAGE_PRIVATE, "PublicWorker"),
                arguments(ArchitectureTest.CONTROLLERS_ARE_PACKAGE_PRIVATE, "PublicPage"),
                arguments(ArchitectureTest.NO_QUERY_LEAVES_ITS_CONNECTION_OPEN, "OpenTap"));
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void everyRuleIsPlanted(ArchRule rule) {
        assertThat(rules()).anyMatch(planted -> planted.get()[0] == rule);
    }

    static Stream<ArchRule> everyRule() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(field -> {
                    try {
                        return (ArchRule) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
