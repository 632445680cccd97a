package si.glas.engine.embedded;

import com.zaxxer.hikari.*;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.protocol.impl.record.value.deployment.DeploymentRecord;
import io.camunda.zeebe.protocol.impl.record.value.job.*;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.*;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import si.glas.database.EmbeddedPostgres;
import si.glas.engine.embedded.processing.*;

public class Scratch {
    public static void main(String[] a) throws Exception {
        int clients = Integer.parseInt(a[0]);
        int seconds = Integer.parseInt(a[1]);
        Path dir = Path.of("target/scratch");
        try (var pg = EmbeddedPostgres.start(dir.resolve("pg"))) {
            var hc = new HikariConfig();
            hc.setDataSource(pg.dataSource());
            hc.setMaximumPoolSize(10);
            var ds = new HikariDataSource(hc);
            var props = new EmbeddedEngineProperties(
                    dir.resolve("engine"), 0, 50000, Duration.ofMillis(250), Duration.ofDays(400));
            long t0 = System.nanoTime();
            var engine = new EmbeddedEngine(ds, props, InstantSource.system());
            engine.start();
            System.out.println(
                    "ready " + engine.awaitReady(Duration.ofSeconds(60)) + " " + (System.nanoTime() - t0) / 1e6);
            Commands commands = engine.commands().orElseThrow();
            var b = Bpmn.createExecutableProcess("three").startEvent();
            for (int i = 0; i < 3; i++) {
                String t = "t" + i;
                b.serviceTask(t, s -> s.zeebeJobType(t));
                b = null;
                break;
            }
            var model = Bpmn.createExecutableProcess("three")
                    .startEvent()
                    .serviceTask("t0", s -> s.zeebeJobType("t0"))
                    .serviceTask("t1", s -> s.zeebeJobType("t1"))
                    .serviceTask("t2", s -> s.zeebeJobType("t2"))
                    .endEvent()
                    .done();
            var dep = new DeploymentRecord();
            dep.resources()
                    .add()
                    .setResourceName("three.bpmn")
                    .setResource(Bpmn.convertToString(model).getBytes());
            System.out.println(commands.send(new Command(ValueType.DEPLOYMENT, DeploymentIntent.CREATE, dep))
                    .intent());
            var done = new AtomicLong();
            var created = new AtomicLong();
            var stop = new AtomicBoolean();
            var pool = Executors.newVirtualThreadPerTaskExecutor();
            for (int c = 0; c < clients; c++)
                pool.submit(() -> {
                    while (!stop.get()) {
                        if (created.get() - done.get() > 300) {
                            Thread.sleep(1);
                            continue;
                        }
                        created.incrementAndGet();
                        commands.send(new Command(
                                ValueType.PROCESS_INSTANCE_CREATION,
                                ProcessInstanceCreationIntent.CREATE,
                                new ProcessInstanceCreationRecord()
                                        .setBpmnProcessId("three")
                                        .setVersion(-1)));
                    }
                    return null;
                });
            for (int t = 0; t < 3; t++) {
                String type = "t" + t;
                boolean last = t == 2;
                for (int w = 0; w < 1; w++)
                    pool.submit(() -> {
                        while (!stop.get()) {
                            try {
                                var batch = new JobBatchRecord()
                                        .setType(type)
                                        .setWorker("w")
                                        .setTimeout(60000)
                                        .setMaxJobsToActivate(32);
                                var ans = commands.send(
                                                new Command(ValueType.JOB_BATCH, JobBatchIntent.ACTIVATE, batch))
                                        .read(new JobBatchRecord());
                                var futures = new ArrayList<Future<?>>();
                                ans.jobKeys().forEach(k -> {
                                    long key = k.getValue();
                                    futures.add(pool.submit(() -> {
                                        commands.send(
                                                new Command(ValueType.JOB, JobIntent.COMPLETE, key, new JobRecord()));
                                        if (last) done.incrementAndGet();
                                    }));
                                });
                                if (futures.isEmpty()) Thread.sleep(2);
                                for (var f : futures) f.get();
                            } catch (Throwable e) {
                                e.printStackTrace();
                                return null;
                            }
                        }
                        return null;
                    });
            }
            for (int s = 0; s < seconds; s++) {
                long d = done.get();
                Thread.sleep(1000);
                System.out.print((done.get() - d) + " ");
            }
            System.out.println();
            stop.set(true);
            long t1 = System.nanoTime();
            engine.close();
            System.out.println("closed " + (System.nanoTime() - t1) / 1e6);
            System.exit(0);
        }
    }
}
