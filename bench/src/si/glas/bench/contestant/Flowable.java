package si.glas.bench.contestant;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.repository.DeploymentBuilder;
import org.flowable.task.api.Task;

/** Flowable with its asynchronous executor and the history of activities, without its other engines. */
final class Flowable implements Contestant {

    private static final int SPARE_CONNECTIONS = 8;

    private final HikariDataSource connections;
    private final ProcessEngine engine;
    private final StartUp startUp;

    Flowable(Database database, Setting setting, Runnable onLastTask) {
        int threads = setting.count("threads", 4);
        connections = database.connections(setting.clients() + threads + SPARE_CONNECTIONS);
        Stopwatch watch = new Stopwatch();
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(connections);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.ACTIVITY);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setBeans(beans(onLastTask));
        tune(configuration, setting, threads);
        engine = configuration.buildProcessEngine();
        deploy(setting.isOn("exclusive"));
        startUp = StartUp.endedNow(watch);
    }

    private static Map<Object, Object> beans(Runnable onLastTask) {
        JavaDelegate work = execution -> {};
        JavaDelegate lastWork = execution -> onLastTask.run();
        return Map.of("work", work, "lastWork", lastWork);
    }

    private static void tune(ProcessEngineConfigurationImpl configuration, Setting setting, int threads) {
        configuration.setAsyncExecutorActivate(true);
        configuration.setAsyncExecutorCorePoolSize(threads);
        configuration.setAsyncExecutorMaxPoolSize(threads);
        // A full queue costs a job its lock and a way through the database.
        configuration.setAsyncExecutorThreadPoolQueueSize(4 * ServiceTaskRound.UNDER_WAY);
        configuration.setAsyncExecutorMaxAsyncJobsDuePerAcquisition(setting.count("jobs", 64));
        configuration.setAsyncExecutorDefaultAsyncJobAcquireWaitTime(1000);
    }

    private void deploy(boolean exclusiveJobs) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("bench");
        for (Model model : Model.values()) {
            deployment.addString(model.fileName(), model.xml(exclusiveJobs));
        }
        deployment.deploy();
    }

    @Override
    public void startInstance(Model model) {
        engine.getRuntimeService().startProcessInstanceByKey(model.processId());
    }

    @Override
    public List<String> waitingUserTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getId)
                .toList();
    }

    @Override
    public void completeUserTask(String id) {
        engine.getTaskService().complete(id);
    }

    @Override
    public long runningInstances() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }

    @Override
    public StartUp startUp() {
        return startUp;
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
    }
}
