package si.glas.ballots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;
import si.glas.kernel.DataDirectory;

/**
 * The keys of open ballots of the secret tier, a file each. They are never in the database, so that no copy of it, however
 * old, holds what would open an envelope; and each is destroyed when its ballot has been counted.
 */
@Component
class SealKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    SealKeys(DataDirectory data) {
        directory = data.resolve("ballot-keys");
    }

    /** Makes the key of a ballot that opens. It is on the disk when this returns. */
    void create(BallotId ballot) {
        byte[] key = new byte[Seal.KEY_BYTES];
        RANDOM.nextBytes(key);
        try {
            Files.createDirectories(directory);
            write(ballot, key, StandardOpenOption.CREATE_NEW);
            try (FileChannel entries = FileChannel.open(directory)) {
                entries.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key of a secret ballot cannot be kept in " + directory, e);
        }
    }

    /** @throws IllegalStateException if the key is not there */
    Seal seal(BallotId ballot) {
        try {
            return Seal.of(ballot, Files.readAllBytes(file(ballot)));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The key of the secret ballot %s is not in %s; without it nobody can read its votes"
                            .formatted(ballot, directory),
                    e);
        }
    }

    /** Does nothing if it is not there any more. */
    void destroy(BallotId ballot) {
        try {
            if (Files.exists(file(ballot))) {
                write(ballot, new byte[Seal.KEY_BYTES], StandardOpenOption.WRITE);
                Files.delete(file(ballot));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key of a secret ballot cannot be destroyed in " + directory, e);
        }
    }

    private void write(BallotId ballot, byte[] key, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file(ballot), how, StandardOpenOption.WRITE)) {
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file(ballot), PosixFilePermissions.fromString("rw-------"));
            }
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
    }

    private Path file(BallotId ballot) {
        return directory.resolve(ballot.toString());
    }
}
