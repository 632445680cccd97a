package si.glas.bench.contestant;

import java.util.List;

/** A workflow engine at work, with the models of the benchmark deployed. */
interface Contestant extends AutoCloseable {

    /** Starts an instance, and returns when that is durable. */
    void startInstance(Model model);

    /** Some of the user tasks that wait to be completed. */
    List<String> waitingUserTasks();

    /** Completes a user task, and returns when that is durable. */
    void completeUserTask(String id);

    long runningInstances();

    StartUp startUp();

    @Override
    void close();
}
