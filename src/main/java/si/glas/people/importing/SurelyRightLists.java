package si.glas.people.importing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import si.glas.people.MemberLists;
import si.glas.people.SignedIn;

/** Goes through the steps of the page at once. */
@Component
class SurelyRightLists implements MemberLists {

    private final Uploads uploads;
    private final PreviewImport previews;
    private final ImportMembers imports;

    SurelyRightLists(Uploads uploads, PreviewImport previews, ImportMembers imports) {
        this.uploads = uploads;
        this.previews = previews;
        this.imports = imports;
    }

    @Override
    public void takeIn(String list, SignedIn by) {
        UUID upload = uploads.keep(list, by.id());
        Plan plan = previews.preview(upload, by);
        if (!plan.isPossible()) {
            throw new IllegalArgumentException("The list cannot be taken in: " + plan.problems());
        }
        imports.importMembers(upload, plan.mark(), by);
    }
}
