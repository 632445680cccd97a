package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.impl.NoopCredentialsProvider;
import io.camunda.client.impl.basicauth.BasicAuthCredentialsProvider;
import io.camunda.client.impl.oauth.OAuthCredentialsProvider;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

class ClusterConnectionTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner().withUserConfiguration(Choice.class);

    @Test
    void runsTheEmbeddedEngineWhenNoClusterIsNamed() {
        context.run(started -> assertThat(started).hasBean("embedded").doesNotHaveBean(EngineConnection.class));
    }

    @Test
    void speaksToTheNamedClusterWithoutSigningIn() {
        context.withPropertyValues("camunda.client.rest-address=http://camunda:8080")
                .run(started -> {
                    assertThat(started).doesNotHaveBean("embedded");
                    EngineConnection connection = started.getBean(EngineConnection.class);
                    assertThat(connection.restAddress()).hasToString("http://camunda:8080");
                    assertThat(connection.kind()).isEqualTo(EngineConnection.Kind.CLUSTER);
                    assertThat(connection.credentials()).isInstanceOf(NoopCredentialsProvider.class);
                });
    }

    @Test
    void signsInWithANameAndAPassword() {
        context.withPropertyValues(
                        "camunda.client.rest-address=http://camunda:8080",
                        "camunda.client.auth.username=glas",
                        "camunda.client.auth.password=secret")
                .run(started -> assertThat(
                                started.getBean(EngineConnection.class).credentials())
                        .isInstanceOf(BasicAuthCredentialsProvider.class));
    }

    @Test
    void signsInWithATokenOfAnIssuer() {
        context.withPropertyValues(
                        "camunda.client.rest-address=https://camunda.example.org",
                        "camunda.client.auth.method=oidc",
                        "camunda.client.auth.client-id=glas",
                        "camunda.client.auth.client-secret=secret",
                        "camunda.client.auth.token-url=https://login.example.org/token",
                        "camunda.client.auth.audience=camunda")
                .run(started -> assertThat(
                                started.getBean(EngineConnection.class).credentials())
                        .isInstanceOf(OAuthCredentialsProvider.class));
    }

    @Test
    void knowsTheAddressesOfCamundasSaas() {
        context.withPropertyValues(
                        "camunda.client.cloud.cluster-id=c-1",
                        "camunda.client.cloud.region=bru-2",
                        "camunda.client.auth.client-id=glas",
                        "camunda.client.auth.client-secret=secret")
                .run(started -> {
                    EngineConnection connection = started.getBean(EngineConnection.class);
                    assertThat(connection.restAddress()).hasToString("https://bru-2.zeebe.camunda.io:443/c-1");
                    assertThat(connection.credentials()).isInstanceOf(OAuthCredentialsProvider.class);
                });
    }

    @Test
    void namesTheSettingThatIsMissing() {
        context.withPropertyValues(
                        "camunda.client.rest-address=http://camunda:8080", "camunda.client.auth.username=glas")
                .run(started -> assertThat(started.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(ClusterUnusable.class)
                        .hasMessageContaining("camunda.client.auth.password"));
    }

    @Test
    void saysThatAClusterHasToBeNamedWhereNoEngineIsPackaged() {
        context.withClassLoader(new FilteredClassLoader("io.camunda.zeebe.engine"))
                .run(started -> assertThat(started.getStartupFailure())
                        .isInstanceOf(ClusterUnusable.class)
                        .hasMessageContaining("packaged without an engine"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ClusterSettings.class)
    static class Choice {

        @Bean
        @Conditional(EngineChoice.Cluster.class)
        EngineConnection cluster(ClusterSettings settings) {
            return new EngineConfiguration().cluster(settings);
        }

        @Bean
        @ConditionalOnEmbeddedEngine
        String embedded() {
            return "the embedded engine";
        }
    }
}
