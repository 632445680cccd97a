package si.glas.engine;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Camunda 8 cluster to work with; without one, Glas runs the engine that it brings along.
 *
 * <p>The names are those of Camunda's own Spring Boot starter, so that its documentation applies.
 *
 * @param restAddress of the cluster's orchestration API, such as {@code http://camunda:8080}
 * @param auth as whom to speak to the cluster
 * @param cloud the cluster in Camunda's SaaS, instead of an address
 */
@ConfigurationProperties("camunda.client")
record ClusterSettings(
        @Nullable URI restAddress,
        @DefaultValue Auth auth,
        @DefaultValue Cloud cloud) {

    enum Method {
        NONE,
        BASIC,
        OIDC
    }

    /**
     * @param method how Glas proves who it is; without it, OIDC if a client id is given, basic if a user name is given
     * @param username for basic authentication
     * @param password for basic authentication
     * @param clientId for OIDC
     * @param clientSecret for OIDC
     * @param tokenUrl for OIDC: where tokens are issued
     * @param audience for OIDC: whom tokens are issued for
     * @param scope for OIDC: what tokens are issued for
     */
    record Auth(
            @Nullable Method method,
            @Nullable String username,
            @Nullable String password,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable URI tokenUrl,
            @Nullable String audience,
            @Nullable String scope) {

        Method effectiveMethod() {
            if (method != null) {
                return method;
            }
            if (clientId != null) {
                return Method.OIDC;
            }
            return username != null ? Method.BASIC : Method.NONE;
        }
    }

    /**
     * @param clusterId names the cluster in Camunda's SaaS
     * @param region where that cluster runs
     */
    record Cloud(
            @Nullable String clusterId,
            @DefaultValue("bru-2") String region) {

        URI restAddress() {
            return URI.create("https://" + region + ".zeebe.camunda.io:443/" + clusterId);
        }
    }

    static final URI SAAS_TOKEN_URL = URI.create("https://login.cloud.camunda.io/oauth/token");
    static final String SAAS_AUDIENCE = "zeebe.camunda.io";
}
