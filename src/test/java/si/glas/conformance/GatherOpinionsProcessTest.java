package si.glas.conformance;

import static io.camunda.process.test.api.CamundaAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.process.test.api.CamundaProcessTestContext;
import io.camunda.process.test.api.mock.JobWorkerMockBuilder.JobWorkerMock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import si.glas.processtest.GlasProcessTest;

@GlasProcessTest("gather-opinions")
class GatherOpinionsProcessTest {

    private static final List<String> EXPERTS = List.of("Task_ConsultLawyer", "Task_ConsultEconomist");

    private CamundaClient client;
    private CamundaProcessTestContext context;
    private JobWorkerMock asked;

    @BeforeEach
    void askMembers() {
        asked = context.mockJobWorker("review.askMember").thenComplete();
    }

    @Test
    void tellsMembersAndBoardWhenEnoughMembersAndAllExpertsWereHeard() {
        // given
        JobWorkerMock toldMembers = context.mockJobWorker("notices.tellMembers").thenComplete();
        JobWorkerMock toldBoard = context.mockJobWorker("notices.tellBoard").thenComplete();
        JobWorkerMock weighed = context.mockJobWorker("review.weighOpinion").thenComplete(Map.of("weight", 2));
        JobWorkerMock consulted = context.mockJobWorker("review.consultExpert")
                .withHandler((worker, job) -> worker.newCompleteCommand(job)
                        .variables(Map.of("area", job.getCustomHeaders().get("area"), "sound", true))
                        .send()
                        .join());

        // when
        ProcessInstanceEvent review = openReview(List.of("members", "board"));
        giveOpinion("a", "for");
        giveOpinion("c", "against");

        // then
        assertThat(review)
                .isCompleted()
                .hasCompletedElement("End_OpinionReceived", 2)
                .hasTerminatedElement("Task_ReceiveOpinion", 1)
                .hasCompletedElements("Task_TellMembers", "Task_TellBoard", "End_OpinionsGathered")
                .hasNotActivatedElements("Task_FileOpinions")
                .hasVariable("weights", List.of(2, 2, 2))
                .hasVariableSatisfies(
                        "advice",
                        List.class,
                        advice -> assertThat((List<?>) advice)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactlyInAnyOrder(
                                        Map.of("area", "law", "sound", true),
                                        Map.of("area", "economy", "sound", true)));
        assertThat(asked.getInvocations()).isEqualTo(3);
        assertThat(weighed.getActivatedJobs())
                .extracting(job -> job.getVariable("opinion"))
                .contains("for", "against");
        assertThat(List.of(toldMembers, toldBoard)).allMatch(told -> told.getInvocations() == 1);
        assertThat(consulted.getActivatedJobs())
                .extracting(ActivatedJob::getElementId)
                .containsExactlyInAnyOrderElementsOf(EXPERTS);
    }

    @Test
    void filesTheOpinionsWhenNobodyIsToldAndOneVetoIsEnough() {
        // given
        JobWorkerMock filed = context.mockJobWorker("chronicle.fileOpinions").thenComplete();
        context.mockJobWorker("review.weighOpinion").thenComplete(Map.of("weight", 1));
        ProcessInstanceEvent review = openReview(List.of());
        giveOpinion("a", "for");
        giveOpinion("b", "for");

        // when
        context.completeJob("review.consultExpert", Map.of("area", "law", "sound", false, "hasVeto", true));

        // then
        assertThat(review)
                .isCompleted()
                .hasCompletedElements("SubProcess_ConsultExperts", "Task_FileOpinions")
                .hasNotActivatedElements("Task_TellMembers", "Task_TellBoard");
        assertThat(filed.getInvocations()).isOne();
    }

    @Test
    void endsWithoutAnOpinionWhenTheReviewCloses() {
        // given
        ProcessInstanceEvent review = openReview(List.of());
        assertThat(review).hasActiveElement("Task_ReceiveOpinion", 3);

        // when
        context.increaseTime(Duration.ofDays(14));

        // then
        assertThat(review).isCompleted().hasCompletedElements("Event_ReviewClosed", "End_ReviewUnanswered");
    }

    private ProcessInstanceEvent openReview(List<String> audiences) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("gather-opinions")
                .latestVersion()
                .variables(Map.of(
                        "positionId",
                        "position-1",
                        "members",
                        List.of("a", "b", "c"),
                        "enoughOpinions",
                        2,
                        "experts",
                        EXPERTS,
                        "audiences",
                        audiences))
                .send()
                .join();
    }

    private void giveOpinion(String member, String opinion) {
        client.newPublishMessageCommand()
                .messageName("review.opinionGiven")
                .correlationKey("position-1/" + member)
                .variables(Map.of("opinion", opinion))
                .send()
                .join();
    }
}
