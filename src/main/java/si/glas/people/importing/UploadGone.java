package si.glas.people.importing;

import si.glas.kernel.BusinessRefusal;

/** The list has been taken in, thrown away, or forgotten after a day. */
final class UploadGone extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    UploadGone() {
        super("people.uploadGone", "There is no such upload");
    }
}
