package si.glas.notices.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import si.glas.notices.OutgoingMail;

/** Hands out attachments to be saved, never to be opened as a page of Glas. */
final class Downloads {

    private Downloads() {}

    static ResponseEntity<byte[]> of(OutgoingMail.Attachment attachment) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.type()))
                .headers(headers -> headers.setContentDisposition(saved))
                .cacheControl(CacheControl.noStore())
                .body(attachment.content());
    }
}
