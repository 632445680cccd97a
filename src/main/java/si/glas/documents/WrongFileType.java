package si.glas.documents;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import si.glas.kernel.BusinessRefusal;

/** Somebody uploaded a file that is not, by its content, one of those that are asked for. */
public final class WrongFileType extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    WrongFileType(Set<FileType> allowed) {
        super("documents.wrongFileType", "The file is none of " + names(allowed), names(allowed));
    }

    private static String names(Set<FileType> allowed) {
        return allowed.stream().sorted().map(Enum::name).collect(joining(", "));
    }
}
