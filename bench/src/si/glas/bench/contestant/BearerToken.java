package si.glas.bench.contestant;

import io.camunda.client.CredentialsProvider;

/** Shows Glas's engine the token that it was started with. */
record BearerToken(String token) implements CredentialsProvider {

    @Override
    public void applyCredentials(CredentialsApplier applier) {
        applier.put("Authorization", "Bearer " + token);
    }

    @Override
    public boolean shouldRetryRequest(StatusCode statusCode) {
        return false;
    }
}
