package si.glas.engine;

import io.camunda.client.CredentialsProvider;
import io.camunda.client.impl.NoopCredentialsProvider;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The connection that the settings {@code camunda.client.*} describe. */
record ClusterConnection(URI restAddress, CredentialsProvider credentials) implements EngineConnection {

    static ClusterConnection to(ClusterSettings settings) {
        boolean saas = settings.restAddress() == null;
        URI address = saas ? settings.cloud().restAddress() : settings.restAddress();
        return new ClusterConnection(Objects.requireNonNull(address), credentials(settings.auth(), saas));
    }

    @Override
    public Kind kind() {
        return Kind.CLUSTER;
    }

    private static CredentialsProvider credentials(ClusterSettings.Auth auth, boolean saas) {
        return switch (auth.effectiveMethod()) {
            case NONE -> new NoopCredentialsProvider();
            case BASIC ->
                CredentialsProvider.newBasicAuthCredentialsProviderBuilder()
                        .applyEnvironmentOverrides(false)
                        .username(required("username", auth.username()))
                        .password(required("password", auth.password()))
                        .build();
            case OIDC -> oidc(auth, saas);
        };
    }

    private static CredentialsProvider oidc(ClusterSettings.Auth auth, boolean saas) {
        URI tokenUrl = saas && auth.tokenUrl() == null ? ClusterSettings.SAAS_TOKEN_URL : auth.tokenUrl();
        String audience = saas && auth.audience() == null ? ClusterSettings.SAAS_AUDIENCE : auth.audience();
        return CredentialsProvider.newCredentialsProviderBuilder()
                .applyEnvironmentOverrides(false)
                .clientId(required("client-id", auth.clientId()))
                .clientSecret(required("client-secret", auth.clientSecret()))
                .authorizationServerUrl(required("token-url", tokenUrl).toString())
                .audience(required("audience", audience))
                .scope(auth.scope())
                .build();
    }

    private static <T> T required(String setting, @Nullable T value) {
        if (value == null) {
            throw ClusterUnusable.settingMissing("camunda.client.auth." + setting);
        }
        return value;
    }
}
