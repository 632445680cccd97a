package si.glas.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.IncidentState;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Finds and resolves incidents through Camunda's client. */
record CamundaIncidents(CamundaClient client) implements Incidents {

    @Override
    public List<Incident> of(long processInstanceKey) {
        return EngineAnswers.ifKnown(open(processInstanceKey)).orElse(List.of());
    }

    @Override
    public void retry(long key) {
        EngineAnswers.ifKnown(client.newIncidentGetRequest(key).send())
                .filter(incident -> incident.getState() != IncidentState.RESOLVED)
                .ifPresent(this::retry);
    }

    CompletionStage<List<Incident>> open(long processInstanceKey) {
        return WholeList.of(page -> client.newIncidentsByProcessInstanceSearchRequest(processInstanceKey)
                        .sort(incident -> incident.creationTime().asc())
                        .page(page)
                        .send())
                .thenApply(incidents -> incidents.stream()
                        .filter(incident -> incident.getState() != IncidentState.RESOLVED)
                        .map(Incident::of)
                        .toList());
    }

    private void retry(io.camunda.client.api.search.response.Incident incident) {
        if (incident.getJobKey() != null) {
            EngineAnswers.unlessDone(
                    client.newUpdateRetriesCommand(incident.getJobKey()).retries(1), EngineAnswers::isUnknown);
        }
        EngineAnswers.unlessDone(client.newResolveIncidentCommand(incident.getIncidentKey()), EngineAnswers::isUnknown);
    }
}
