package si.glas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import si.glas.engine.JobType;

/** What the boundaries between the rooms cannot say. A rule that finds no class to judge fails. */
@AnalyzeClasses(packagesOf = Glas.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_ENGINE_AND_PROCESSES_KNOW_CAMUNDA = noClasses()
            .that()
            .resideOutsideOfPackages("..engine..", "..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.camunda..");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_EMBEDDED_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("..engine.embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..engine.embedded..")
            .because("which engine there is, is configuration");

    @ArchTest
    static final ArchRule PROCESSES_AND_PAGES_HOLD_NO_TRANSACTIONS = noClasses()
            .that()
            .resideInAnyPackage("..process..", "..web..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("the use case commits before the engine or the browser is answered");

    @ArchTest
    static final ArchRule NO_METHOD_OF_PROCESSES_AND_PAGES_HOLDS_A_TRANSACTION = noMembers()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..process..", "..web..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("the use case commits before the engine or the browser is answered");

    @ArchTest
    static final ArchRule WORKERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(JobType.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..process..")
            .andShould()
            .haveSimpleNameEndingWith("Worker");

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE =
            classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule NO_QUERY_LEAVES_ITS_CONNECTION_OPEN = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("a stream keeps its connection until it is closed, and nobody closes it: take the list");
}
