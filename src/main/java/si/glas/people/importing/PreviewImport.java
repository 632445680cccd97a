package si.glas.people.importing;

import java.util.UUID;
import si.glas.kernel.UseCase;
import si.glas.people.SignedIn;

/** Works out what a list would do, and does nothing. */
@UseCase
class PreviewImport {

    private final Uploads uploads;
    private final RegisterReader register;

    PreviewImport(Uploads uploads, RegisterReader register) {
        this.uploads = uploads;
        this.register = register;
    }

    /** @throws UploadGone if the list is no longer kept */
    Plan preview(UUID upload, SignedIn by) {
        String content = uploads.content(upload).orElseThrow(UploadGone::new);
        return Planner.plan(ListReader.read(content), register.read(), by.language());
    }
}
