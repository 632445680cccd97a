package si.glas.engine.embedded;

import io.camunda.client.CredentialsProvider;

/** Shows a bearer token with each request. */
public record TokenCredentials(String token) implements CredentialsProvider {

    @Override
    public void applyCredentials(CredentialsApplier applier) {
        applier.put("Authorization", "Bearer " + token);
    }

    /** A token that was refused once is refused always. */
    @Override
    public boolean shouldRetryRequest(StatusCode statusCode) {
        return false;
    }

    @Override
    public String toString() {
        return "TokenCredentials[***]";
    }
}
