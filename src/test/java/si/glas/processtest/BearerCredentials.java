package si.glas.processtest;

import io.camunda.client.CredentialsProvider;

/** Shows the token that the engine under test wants to see. */
record BearerCredentials(String token) implements CredentialsProvider {

    @Override
    public void applyCredentials(CredentialsApplier applier) {
        applier.put("Authorization", "Bearer " + token);
    }

    @Override
    public boolean shouldRetryRequest(StatusCode statusCode) {
        return false;
    }
}
