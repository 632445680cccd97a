package si.glas.bench.contestant;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.ProcessEngineConfiguration;
import org.operaton.bpm.engine.delegate.JavaDelegate;
import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.operaton.bpm.engine.repository.DeploymentBuilder;
import org.operaton.bpm.engine.task.Task;

/** Operaton with its job executor and the history of activities, without what the benchmark does not use. */
final class Operaton implements Contestant {

    private static final int SPARE_CONNECTIONS = 8;

    private final HikariDataSource connections;
    private final ProcessEngine engine;
    private final StartUp startUp;

    Operaton(Database database, Setting setting, Runnable onLastTask) {
        int threads = setting.count("threads", 4);
        connections = database.connections(setting.clients() + threads + SPARE_CONNECTIONS);
        Stopwatch watch = new Stopwatch();
        ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(connections);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setDmnEnabled(false);
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setCmmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setBeans(beans(onLastTask));
        configuration.setJobExecutor(jobExecutor(setting, threads));
        configuration.setJobExecutorActivate(true);
        engine = configuration.buildProcessEngine();
        deploy(setting.isOn("exclusive"));
        startUp = StartUp.endedNow(watch);
    }

    private static Map<Object, Object> beans(Runnable onLastTask) {
        JavaDelegate work = execution -> {};
        JavaDelegate lastWork = execution -> onLastTask.run();
        return Map.of("work", work, "lastWork", lastWork);
    }

    private static DefaultJobExecutor jobExecutor(Setting setting, int threads) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(threads);
        executor.setMaxPoolSize(threads);
        executor.setQueueSize(4 * ServiceTaskRound.UNDER_WAY);
        executor.setMaxJobsPerAcquisition(setting.count("jobs", 64));
        executor.setWaitTimeInMillis(setting.count("wait", 50));
        executor.setMaxWait(1000);
        return executor;
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
