package si.glas.review;

import org.springframework.stereotype.Component;
import si.glas.kernel.NotAllowed;
import si.glas.people.Directory;

/** Who may speak for whom. */
@Component
class Mandates {

    private final Directory directory;

    Mandates(Directory directory) {
        this.directory = directory;
    }

    /** @throws NotAllowed if the person does not represent the member now */
    void require(Speaker speaker) {
        if (!directory.representedBy(speaker.person()).contains(speaker.member())) {
            throw new NotAllowed("to speak for a member without a mandate");
        }
    }
}
