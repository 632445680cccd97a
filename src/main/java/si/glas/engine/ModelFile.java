package si.glas.engine;

import java.util.Arrays;

/**
 * A file that is deployed to the engine.
 *
 * @param name without folders; the engine takes a file of another name for another model
 */
record ModelFile(String name, byte[] content) {

    boolean isProcess() {
        return name.endsWith(".bpmn");
    }

    boolean isForm() {
        return name.endsWith(".form");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name;
    }
}
