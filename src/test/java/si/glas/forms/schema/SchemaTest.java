package si.glas.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import si.glas.forms.feel.FormBroken;

class SchemaTest {

    @Test
    void everyComponentIsRead() throws IOException {
        // when
        Schema schema = Schema.read(
                "everything.form", Files.readString(Path.of("src/test/resources/forms/examples/everything.form")));

        // then
        assertThat(schema.id()).isEqualTo("everything");
        assertThat(schema.components().stream().flatMap(Component::all).map(Component::type))
                .containsAll(Arrays.asList(ComponentType.values()));
    }

    @Test
    void everyAttributeThatAComponentMayHaveIsUsedByTheExample() throws IOException {
        // when
        var said = Schema.read(
                        "everything.form",
                        Files.readString(Path.of("src/test/resources/forms/examples/everything.form")))
                .components()
                .stream()
                .flatMap(Component::all)
                .flatMap(component -> component.said().keySet().stream())
                .collect(Collectors.toSet());

        // then
        assertThat(said).containsExactlyInAnyOrder(Attribute.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'type':'rating','id':'F'}                                                    | component F, type: there is no component of the type rating
                    {'type':'textfield','id':'F','key':'k','label':'L','colour':'red'}            | component F, colour: this textfield has no such attribute
                    {'type':'textarea','id':'F','key':'k','label':'L','validate':{'pattern':'x'}} | component F, validate.pattern: this textarea has no such attribute
                    {'type':'textfield','id':'F','key':'k','label':'L','validate':{'odd':1}}      | component F, validate.odd: this textfield has no such attribute
                    {'type':'text','id':'F','text':'x','key':'k'}                                 | component F, key: this text has no such attribute
                    {'type':'textfield','id':'F','label':'L'}                                     | this textfield needs key
                    {'type':'textfield','id':'F','key':'k'}                                       | this textfield needs label
                    {'type':'textfield','id':'F','key':'k','label':''}                            | this textfield needs label
                    {'type':'datetime','id':'F','key':'k'}                                        | this datetime needs dateLabel or label or timeLabel
                    {'type':'iframe','id':'F','url':'https://example.org'}                        | this iframe needs label
                    {'type':'radio','id':'F','key':'k','label':'L'}                               | this radio needs values or valuesExpression or valuesKey
                    {'type':'radio','id':'F','key':'k','label':'L','values':[],'valuesKey':'x'}   | only one can hold of values or valuesExpression or valuesKey
                    {'type':'table','id':'F','dataSource':'=x'}                                   | this table needs columns or columnsExpression
                    {'type':'dynamiclist','id':'F','components':[]}                               | this dynamiclist needs path
                    {'type':'dynamiclist','id':'F','path':'p','isRepeating':false}                | isRepeating: expected true
                    {'type':'separator','id':'F','components':[]}                                 | nothing can stand in this separator
                    {'type':'separator'}                                                          | component without id, id: expected letters
                    {'type':'separator','id':'a b'}                                               | id: expected letters
                    {'type':'textfield','id':'F','key':'a b','label':'L'}                         | key: expected letters, digits and underscores
                    {'type':'textfield','id':'F','key':'k','label':'L','readonly':'x'}            | readonly: an expression begins with an equals sign
                    {'type':'textfield','id':'F','key':'k','label':'L','validate':{'required':'=x'}} | validate.required: expected true or false
                    {'type':'textfield','id':'F','key':'k','label':'L','conditional':{'hide':'x'}} | conditional.hide: an expression begins
                    {'type':'textfield','id':'F','key':'k','label':'L','conditional':{'hide':'=1 ='}} | conditional.hide: failed to parse
                    {'type':'textfield','id':'F','key':'k','label':'{{#if x}}'}                   | label: {{/if}} is missing
                    {'type':'textfield','id':'F','key':'k','label':'L','validate':{'pattern':'('}} | validate.pattern: this is no regular expression
                    {'type':'textfield','id':'F','key':'k','label':'L','validate':{'validationType':'url'}} | expected one of email, phone, custom
                    {'type':'textfield','id':'F','key':'k','label':'L','validate':{'maxLength':'x'}} | validate.maxLength: expected a number
                    {'type':'textfield','id':'F','key':'k','label':'L','layout':{'columns':17}}   | layout.columns: expected 1 to 16
                    {'type':'number','id':'F','key':'k','label':'L','increment':0}                | increment: expected more than zero
                    {'type':'number','id':'F','key':'k','label':'L','decimalDigits':-1}           | decimalDigits: expected a number, zero or more
                    {'type':'datetime','id':'F','key':'k','label':'L','subtype':'week'}           | subtype: expected one of date, time, datetime
                    {'type':'radio','id':'F','key':'k','label':'L','values':'x'}                  | values: expected a list
                    {'type':'radio','id':'F','key':'k','label':'L','values':[{'label':'x'}]}      | values: expected options with a value
                    {'type':'expression','id':'F','key':'k'}                                      | this expression needs expression
                    {'type':'documentPreview','id':'F','dataSource':'=x','endpointKey':'=y'}      | endpointKey: this documentPreview has no such attribute
                    """)
    void whatIsNotUnderstoodIsRefusedByFileComponentAndAttribute(String component, String why) {
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> read(component))
                .withMessageStartingWith("test.form, component ")
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                                                     | this is no JSON object
                    {                                                      | this is no JSON
                    {'id':'a','components':[],'theme':'x'}                 | theme: a form has no such attribute
                    {'id':'a','components':[],'type':'page'}               | type: expected default
                    {'id':'a','components':[],'schemaVersion':20}          | schemaVersion: expected 1 to 19
                    {'id':'a','components':[],'schemaVersion':'x'}         | schemaVersion: expected 1 to 19
                    {'components':[]}                                      | id: expected letters
                    {'id':'a'}                                             | components: expected a list
                    """)
    void whatIsNoFormIsRefused(String form, String why) {
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> Schema.read("test.form", form.replace('\'', '"')))
                .withMessageStartingWith("test.form")
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'separator','id':'A'},{'type':'separator','id':'A'}",
                "{'type':'group','id':'G','components':[{'type':'separator','id':'A'}]},{'type':'separator','id':'A'}",
                "{'type':'checkbox','id':'A','key':'k','label':'L'},{'type':'checkbox','id':'B','key':'k','label':'L'}",
                "{'type':'checkbox','id':'A','key':'k','label':'L'},{'type':'checkbox','id':'B','key':'k.x','label':'L'}",
                "{'type':'checkbox','id':'B','key':'k.x','label':'L'},{'type':'checkbox','id':'A','key':'k','label':'L'}",
                "{'type':'dynamiclist','id':'A','path':'k'},{'type':'checkbox','id':'B','key':'k.x','label':'L'}",
                "{'type':'dynamiclist','id':'A','path':'k'},{'type':'dynamiclist','id':'B','path':'k'}",
                "{'type':'group','id':'A','path':'k'},{'type':'checkbox','id':'B','key':'k','label':'L'}",
                "{'type':'group','id':'G','path':'g','components':[{'type':'checkbox','id':'A','key':'k','label':'L'}]},"
                        + "{'type':'checkbox','id':'B','key':'g.k','label':'L'}"
            })
    void idsAreUniqueAndEachValueHasOneOwner(String components) {
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> read(components))
                .withMessageContaining("another component");
    }

    @Test
    void groupsMayShareAPathAndRowsMayRepeatKeysOfTheForm() {
        assertThat(read("{'type':'group','id':'A','path':'k'},{'type':'group','id':'B','path':'k'},"
                                + "{'type':'checkbox','id':'D','key':'x','label':'L'},"
                                + "{'type':'dynamiclist','id':'C','path':'l','components':"
                                + "[{'type':'checkbox','id':'E','key':'x','label':'L'}]}")
                        .components())
                .hasSize(4);
    }

    @Test
    void whatEditorsLeaveEmptyIsNotSaid() {
        // when
        Component field = read("{'type':'textfield','id':'F','key':'k','label':'L','description':'',"
                        + "'validate':{'validationType':null,'minLength':''}}")
                .components()
                .getFirst();

        // then
        assertThat(field.said()).containsOnlyKeys(Attribute.KEY, Attribute.LABEL);
    }

    @Test
    void aFormTellsWhichNamesItMayRead() {
        // when
        Stream<String> names = read("{'type':'number','id':'F','key':'k','label':'{{a}}','readonly':'=b',"
                        + "'validate':{'max':'=c'},'conditional':{'hide':'=d.e'}},"
                        + "{'type':'radio','id':'R','key':'r','label':'L','valuesKey':'f.g'}")
                .components()
                .stream()
                .flatMap(Component::names);

        // then
        assertThat(names).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g");
    }

    private static Schema read(String components) {
        return Schema.read("test.form", ("{'id':'a','components':[" + components + "]}").replace('\'', '"'));
    }
}
