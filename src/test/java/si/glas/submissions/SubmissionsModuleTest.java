package si.glas.submissions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** Makes a test class a test of {@linkplain SubmissionsAlone the room by itself}; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SubmissionsAlone.class,
        properties = {
            "management.endpoint.health.group.readiness.include=readinessState",
            "glas.network.name=Mreža za kulturo",
            "glas.network.public-address=https://glas.example.org",
            "glas.notices.from=glas@example.org",
            "glas.notices.reply-to=pisarna@example.org",
            "glas.submissions.place=Ljubljana",
            "glas.submissions.contact[0]=Metelkova 6, 1000 Ljubljana",
            "glas.submissions.contact[1]=pisarna@example.org"
        })
@AutoConfigureMockMvc
public @interface SubmissionsModuleTest {}
