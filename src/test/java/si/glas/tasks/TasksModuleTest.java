package si.glas.tasks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import si.glas.timetable.TimetableAlone;

/** Makes a test class a test of {@linkplain TasksAlone the room by itself}; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {TimetableAlone.class, TasksAlone.class},
        properties = "management.endpoint.health.group.readiness.include=readinessState")
@AutoConfigureMockMvc
public @interface TasksModuleTest {}
