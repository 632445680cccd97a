package si.glas.documents;

import si.glas.kernel.BusinessRefusal;

/** Somebody uploaded a file with nothing in it. */
public final class FileEmpty extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    FileEmpty() {
        super("documents.fileEmpty", "The file is empty");
    }
}
