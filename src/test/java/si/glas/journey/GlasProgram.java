package si.glas.journey;

import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.builder.SpringApplicationBuilder;
import si.glas.Glas;
import si.glas.OnlyTheProgram;

/** The whole program in a process of its own, some time later. */
final class GlasProgram {

    private GlasProgram() {}

    public static void main(String[] arguments) {
        Duration ahead = Duration.parse(arguments[0]);
        new SpringApplicationBuilder(Glas.class)
                .initializers(
                        new OnlyTheProgram(),
                        context -> context.getBeanFactory().addBeanPostProcessor(new ClockAhead(ahead)))
                .run(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
