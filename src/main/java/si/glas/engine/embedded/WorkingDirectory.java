package si.glas.engine.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import si.glas.engine.embedded.snapshot.Directories;

/** A directory of this process alone, so that one which stands by never touches the files of the one that works. */
final class WorkingDirectory {

    private WorkingDirectory() {}

    /** An empty directory below the given one; those that dead processes have left there are deleted. */
    static Path create(Path parent) throws IOException {
        Files.createDirectories(parent);
        try (Stream<Path> directories = Files.list(parent)) {
            for (Path directory :
                    directories.filter(WorkingDirectory::isAbandoned).toList()) {
                Directories.delete(directory);
            }
        }
        return Files.createTempDirectory(parent, ProcessHandle.current().pid() + "-");
    }

    private static boolean isAbandoned(Path directory) {
        String pid = directory.getFileName().toString().split("-", 2)[0];
        return pid.matches("[0-9]{1,10}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
