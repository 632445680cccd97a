package si.glas.texts;

import si.glas.kernel.BusinessRefusal;

/** Several new wordings of one block touch the same words, so that a person has to write the sentence. */
public final class RewordingsConflict extends BusinessRefusal {

    private static final long serialVersionUID = 1;

    private final int block;

    RewordingsConflict(int block) {
        super("texts.rewordingsConflict", "Several new wordings of block " + block + " touch the same words.");
        this.block = block;
    }

    public int block() {
        return block;
    }
}
