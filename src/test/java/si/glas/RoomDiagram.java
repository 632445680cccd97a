package si.glas;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the rooms and who knows whom, in a form that code hosts show as a picture. */
final class RoomDiagram {

    private RoomDiagram() {}

    static String of(ApplicationModules modules) {
        List<ApplicationModule> rooms = modules.stream()
                .sorted(Comparator.comparing(room -> room.getIdentifier().toString()))
                .toList();
        return """
                # The rooms of Glas

                An arrow points from a room to one that it knows. `ModularityTest` writes this file.

                ```mermaid
                flowchart LR
                %s
                ```
                """.formatted(rooms.stream().map(room -> draw(room, modules)).collect(Collectors.joining("\n")));
    }

    private static String draw(ApplicationModule room, ApplicationModules modules) {
        String arrows = room.getDirectDependencies(modules)
                .uniqueModules()
                .map(known -> "\n  %s --> %s".formatted(room.getIdentifier(), known.getIdentifier()))
                .sorted()
                .collect(Collectors.joining());
        return "  %s[%s]%s".formatted(room.getIdentifier(), room.getDisplayName(), arrows);
    }
}
