package si.glas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import si.glas.models.Code;
import si.glas.models.ModellingGuide;
import si.glas.models.Models;
import si.glas.models.Rule;

/** Holds every model of the product, and those that the engine is tested with, against the modelling guide. */
class ProcessModelTest {

    private static final Models PRODUCT = Models.in(Path.of("processes"), Path.of("forms"));
    private static final Models CONFORMANCE = Models.in(Path.of("src/test/resources/conformance"));
    private static final Code CODE = new Code(
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("si.glas"),
            new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages("si.glas"));

    @Test
    void thereAreModelsToCheck() {
        assertThat(PRODUCT.models()).isNotEmpty();
        assertThat(CONFORMANCE.models()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> productFollowsTheGuide() {
        return Stream.of(
                        ModellingGuide.forEveryModel(),
                        ModellingGuide.forModelsAndCode(CODE),
                        ModellingGuide.forModelsOfTheProduct(CODE))
                .flatMap(rules -> check(rules, PRODUCT));
    }

    @TestFactory
    Stream<DynamicTest> conformanceModelsFollowTheGuide() {
        return Stream.of(ModellingGuide.forEveryModel(), ModellingGuide.forModelsAndCode(CODE))
                .flatMap(rules -> check(rules, CONFORMANCE));
    }

    private static Stream<DynamicTest> check(Map<String, Rule> rules, Models models) {
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().violations(models))
                                .as(rule.getKey())
                                .isEmpty()));
    }
}
