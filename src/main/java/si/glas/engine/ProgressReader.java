package si.glas.engine;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.response.ElementInstance;
import io.camunda.client.api.search.response.ProcessInstance;
import io.camunda.client.api.search.response.ProcessInstanceSequenceFlow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Reads how far a process has got: five questions, asked at once, so that they take as long as one. */
record ProgressReader(CamundaClient client) {

    Optional<Progress> read(long key) {
        CompletionStage<ProcessInstance> instance =
                client.newProcessInstanceGetRequest(key).send();
        CompletionStage<List<ElementInstance>> elements = elements(key);
        CompletionStage<List<ProcessInstanceSequenceFlow>> flows =
                client.newProcessInstanceSequenceFlowsRequest(key).send();
        CompletionStage<List<ProcessInstance>> called = called(key);
        CompletionStage<List<Incident>> incidents = new CamundaIncidents(client).open(key);
        return EngineAnswers.ifKnown(instance)
                .map(si.glas.engine.ProcessInstance::of)
                .map(known -> {
                    Map<Long, Long> calls = byCaller(EngineAnswers.of(called));
                    return new Progress(
                            known,
                            EngineAnswers.of(elements).stream()
                                    .map(element -> Visit.of(element, calls.get(element.getElementInstanceKey())))
                                    .toList(),
                            EngineAnswers.of(flows).stream()
                                    .map(ProcessInstanceSequenceFlow::getElementId)
                                    .collect(toUnmodifiableSet()),
                            EngineAnswers.of(incidents));
                });
    }

    private CompletionStage<List<ElementInstance>> elements(long key) {
        return WholeList.of(page -> client.newElementInstanceSearchRequest()
                .filter(element -> element.processInstanceKey(key))
                .sort(element -> element.startDate().asc().elementInstanceKey().asc())
                .page(page)
                .send());
    }

    private CompletionStage<List<ProcessInstance>> called(long key) {
        return WholeList.of(page -> client.newProcessInstanceSearchRequest()
                .filter(instance -> instance.parentProcessInstanceKey(key))
                .sort(instance -> instance.processInstanceKey().asc())
                .page(page)
                .send());
    }

    private static Map<Long, Long> byCaller(List<ProcessInstance> called) {
        return called.stream()
                .collect(toMap(
                        ProcessInstance::getParentElementInstanceKey,
                        ProcessInstance::getProcessInstanceKey,
                        Long::max));
    }
}
