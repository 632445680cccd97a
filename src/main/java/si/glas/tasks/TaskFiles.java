package si.glas.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.multipart.MultipartFile;
import si.glas.forms.FormFiles;
import si.glas.forms.UploadedFile;
import si.glas.kernel.NotFound;
import si.glas.kernel.PersonId;

/**
 * The files that people have put into the forms of tasks.
 *
 * <p>They are kept only as long as their task is open: a room that wants to keep one copies it while it
 * {@linkplain TaskForm#complete does} the task.
 */
@Repository
public class TaskFiles {

    private static final String SELECT = "SELECT id, name, content_type, length(content) AS size FROM task_file ";

    private final JdbcClient sql;
    private final InstantSource clock;

    private record Row(UUID id, String name, String contentType, long size) {

        UploadedFile file() {
            return new UploadedFile(id.toString(), name, contentType, size);
        }
    }

    TaskFiles(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws NotFound if it is kept no more */
    public byte[] content(UploadedFile file) {
        return sql.sql("SELECT content FROM task_file WHERE id = :id")
                .param("id", UUID.fromString(file.id()))
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotFound("file " + file.id()));
    }

    /** Where the files go that this person puts into this task's form. */
    public FormFiles of(long task, PersonId person) {
        return new FormFiles() {

            @Override
            public UploadedFile keep(MultipartFile file, String name, String contentType) {
                return put(task, person, file, new Row(UUID.randomUUID(), name, contentType, file.getSize()));
            }

            @Override
            public Optional<UploadedFile> find(String id) {
                return TaskFiles.this.find(task, person, id);
            }

            @Override
            public Optional<String> address(UploadedFile file) {
                return Optional.of("/tasks/" + task + "/files/" + file.id());
            }
        };
    }

    /** Only what this person has put into this task's form. */
    public Optional<UploadedFile> find(long task, PersonId person, String id) {
        return sql.sql(SELECT + "WHERE id::text = :id AND task = :task AND person = :person")
                .param("id", id)
                .param("task", task)
                .param("person", person)
                .query(Row.class)
                .optional()
                .map(Row::file);
    }

    void dropAll(long task) {
        sql.sql("DELETE FROM task_file WHERE task = :task").param("task", task).update();
    }

    private UploadedFile put(long task, PersonId person, MultipartFile file, Row row) {
        sql.sql("""
                INSERT INTO task_file (id, task, person, name, content_type, content, kept_at)
                VALUES (:id, :task, :person, :name, :contentType, :content, :keptAt)
                """)
                .param("id", row.id())
                .param("task", task)
                .param("person", person)
                .param("name", row.name())
                .param("contentType", row.contentType())
                .param("content", content(file))
                .param("keptAt", clock.instant())
                .update();
        return row.file();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read", e);
        }
    }
}
