package si.glas.diagrams.svg;

/** How a picture gets its colours. */
public enum Look {
    /** From the page's stylesheet {@code bpmn/diagram.css}: dark or light, as the page is. */
    PAGE {
        @Override
        Attributes of(Part part, State state) {
            return Attributes.of("class", part.word());
        }
    },
    /** From the picture itself: for mails, documents and files. */
    STANDALONE {
        @Override
        Attributes of(Part part, State state) {
            return Ink.of(state).attributes(part);
        }
    };

    /** The attributes with which a part is drawn. */
    abstract Attributes of(Part part, State state);
}
