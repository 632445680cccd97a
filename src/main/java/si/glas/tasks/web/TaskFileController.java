package si.glas.tasks.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import si.glas.forms.UploadedFile;
import si.glas.kernel.NotFound;
import si.glas.people.AllowedFor;
import si.glas.people.SignedIn;
import si.glas.tasks.TaskFiles;

/** Gives people back what they have put into the form of a task. */
@Controller
@AllowedFor
class TaskFileController {

    private final TaskFiles files;

    TaskFileController(TaskFiles files) {
        this.files = files;
    }

    @GetMapping("/tasks/{key}/files/{id}")
    ResponseEntity<byte[]> open(@PathVariable long key, @PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        UploadedFile file = files.find(key, me.id(), id).orElseThrow(() -> new NotFound("file " + id));
        ContentDisposition download = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(files.content(file));
    }
}
