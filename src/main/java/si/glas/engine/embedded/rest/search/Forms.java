package si.glas.engine.embedded.rest.search;

/** Forms; they are got by what uses them. */
final class Forms {

    static final Search FORM = new Search("forms", "engine.form t", new Field("formKey", Kind.KEY, "t.key"))
            .field("formId", Kind.TEXT, "t.form_id")
            .field("version", Kind.INTEGER, "t.version")
            .field("schema", Kind.TEXT, "t.schema")
            .field(Common.TENANT);

    private Forms() {}
}
