package si.glas.documents;

import si.glas.kernel.BusinessRefusal;

/** Somebody uploaded more than is needed here. */
public final class FileTooLarge extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    FileTooLarge(int megabytes) {
        super("documents.fileTooLarge", "The file has more than " + megabytes + " MB", megabytes);
    }
}
