package si.glas.processtest;

import io.camunda.client.CamundaClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Clients on their way out. One that waits for jobs takes seconds to close, unless the engine sends it away: so they
 * close in the background, and are awaited when a purge has ended their waiting.
 */
final class ClosingClients {

    private final Queue<Thread> closing = new ConcurrentLinkedQueue<>();

    /** The same client, except that nobody waits for its end. */
    CamundaClient closedLater(CamundaClient client) {
        return (CamundaClient) Proxy.newProxyInstance(
                CamundaClient.class.getClassLoader(),
                new Class<?>[] {CamundaClient.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        closing.add(Thread.ofPlatform().start(client::close));
                        return null;
                    }
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    void await() {
        try {
            for (Thread thread = closing.poll(); thread != null; thread = closing.poll()) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while clients were closing", e);
        }
    }
}
