package si.glas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Verifies that each room knows only the rooms that it declares, and draws them. */
class ModularityTest {

    private static final Path DIAGRAM = Path.of("docs/rooms.md");

    private final ApplicationModules rooms = ApplicationModules.of(Glas.class);

    @Test
    void eachRoomKnowsOnlyTheRoomsThatItDeclares() {
        rooms.verify();
    }

    @Test
    void findsARoomThatLooksWhereItMustNot() {
        // given
        ApplicationModules planted = ApplicationModules.of("planted.modules", new ImportOption.OnlyIncludeTests());

        // then
        assertThatExceptionOfType(Violations.class)
                .isThrownBy(planted::verify)
                .withMessageContaining("Module 'hall' depends on module 'cellar'");
    }

    @Test
    void drawsTheRooms() throws IOException {
        // when
        Files.writeString(DIAGRAM, RoomDiagram.of(rooms));

        // then
        assertThat(DIAGRAM).content().contains("database --> kernel");
    }
}
