package si.glas.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.SearchResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.ConcurrentLruCache;

/** Reads and cancels process instances through Camunda's client. */
class CamundaProcessInstances implements ProcessInstances {

    private static final int MODELS_KEPT = 100;

    private final CamundaClient client;
    private final ProgressReader progress;
    /** A version of a model never changes. */
    private final ConcurrentLruCache<Long, String> models;

    CamundaProcessInstances(CamundaClient client) {
        this.client = client;
        progress = new ProgressReader(client);
        models = new ConcurrentLruCache<>(
                MODELS_KEPT,
                key -> EngineAnswers.of(
                        client.newProcessDefinitionGetXmlRequest(key).send()));
    }

    @Override
    public Optional<ProcessInstance> find(long key) {
        return EngineAnswers.ifKnown(client.newProcessInstanceGetRequest(key).send())
                .map(ProcessInstance::of);
    }

    @Override
    public Optional<Progress> progress(long key) {
        return progress.read(key);
    }

    @Override
    public ProcessDefinition definition(ProcessInstance instance) {
        return new ProcessDefinition(
                instance.definitionKey(),
                instance.processId(),
                instance.version(),
                models.get(instance.definitionKey()));
    }

    @Override
    public Listing<ProcessInstance> roots(String processId, Set<ProcessInstance.State> states, PageRequest page) {
        List<ProcessInstanceState> wanted = states.stream()
                .map(state -> ProcessInstanceState.valueOf(state.name()))
                .toList();
        SearchResponse<io.camunda.client.api.search.response.ProcessInstance> answer =
                EngineAnswers.of(client.newProcessInstanceSearchRequest()
                        .filter(instance -> instance.processDefinitionId(processId)
                                .parentProcessInstanceKey(parent -> parent.exists(false))
                                .state(state -> state.in(wanted)))
                        .sort(instance ->
                                instance.startDate().desc().processInstanceKey().desc())
                        .page(part -> part.from(page.from()).limit(page.size()))
                        .send());
        return new Listing<>(
                answer.items().stream().map(ProcessInstance::of).toList(),
                answer.page().totalItems());
    }

    @Override
    public void cancel(long key) {
        EngineAnswers.unlessDone(
                client.newCancelInstanceCommand(key),
                refusal -> EngineAnswers.isUnknown(refusal)
                        || EngineAnswers.reasonOf(refusal).contains("already in progress"));
    }
}
