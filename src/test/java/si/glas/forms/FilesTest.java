package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

class FilesTest {

    private static final String PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n";
    private static final String PNG = "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR";

    private final Desk desk = new Desk();
    private final Shelf shelf = new Shelf();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    .pdf              | receipt.pdf  | PDF   | true
                    .pdf, .png        | receipt.PNG  | PNG   | true
                    image/*           | receipt.png  | PNG   | true
                    application/pdf   | receipt      | PDF   | true
                    ''                | receipt.exe  | MZ    | true
                    .txt              | a.txt        | hello | true
                    .csv              | a.csv        | a,b   | true
                    .pdf              | receipt.png  | PNG   | false
                    .pdf              | receipt.pdf  | PNG   | false
                    .pdf              | receipt.pdf  | <script>alert(1)</script> | false
                    image/*           | receipt.png  | PDF   | false
                    .jpg              | receipt.jpg  | PNG   | false
                    """)
    void aFileIsTakenIfItIsWhatTheFormAcceptsByItsContent(String accept, String name, String content, boolean taken) {
        // given
        Form form = field("'accept':'%s'".formatted(accept));

        // when
        Outcome outcome = submit(form, Desk.fields("k", ""), file(name, content));

        // then
        assertThat(outcome instanceof Outcome.Accepted).isEqualTo(taken);
        assertThat(shelf.kept).hasSize(taken ? 1 : 0);
        assertThat(Desk.problems(outcome)).isEqualTo(taken ? java.util.List.of() : java.util.List.of("fileType"));
    }

    @Test
    void itsValueIsAListOfDocumentsAsCamundasOwn() {
        // when
        FormData data = Desk.accepted(
                submit(field("'accept':'.pdf'"), Desk.fields("k", ""), file("C:\\me\\receipt.pdf", "PDF")));

        // then
        assertThat(data.files("k")).containsExactly(shelf.kept.get("file-1"));
        assertThat(data.toJson()).contains("\"documentId\":\"file-1\"", "\"fileName\":\"receipt.pdf\"");
        assertThat(FormData.fromJson(data.toJson())).isEqualTo(data);
    }

    @Test
    void aFileIsKeptWhenTheRestIsRefusedAndSentAgainByItself() {
        // given
        Form form = Desk.form(
                "{'id':'F','type':'filepicker','key':'k','label':'L','validate':{'required':true}}",
                "{'id':'N','type':'textfield','key':'n','label':'N','validate':{'required':true}}");
        Sheet sheet = new Sheet(form, FormData.empty(), shelf);

        // when
        Outcome refused = submit(form, Desk.fields("k", "", "n", ""), file("receipt.pdf", "PDF"));

        // then
        assertThat(Desk.problems(refused)).containsExactly("required");
        Document page = desk.page(sheet, refused, Desk.ENGLISH);
        assertThat(page.select("input[type=checkbox][name=k][checked]").val()).isEqualTo("file-1");
        assertThat(page.select("a[href=/files/file-1]").text()).isEqualTo("receipt.pdf");

        // when
        MultiValueMap<String, String> fields = Browser.fields(page);
        fields.set("n", "Ana");

        // then
        assertThat(Desk.accepted(submit(form, fields)).files("k"))
                .extracting(UploadedFile::id)
                .containsExactly("file-1");

        // when: it is unticked
        fields.set("k", "");

        // then
        assertThat(Desk.problems(submit(form, fields))).containsExactly("file");
    }

    @Test
    void aSecondFileTakesThePlaceOfTheFirstUnlessSeveralAreWanted() {
        // when
        Outcome one = submit(field("'accept':'.pdf'"), Desk.fields("k", "old"), file("new.pdf", "PDF"));
        shelf.kept.put("old", new UploadedFile("old", "old.pdf", "application/pdf", 1));
        Outcome several =
                submit(field("'multiple':true"), Desk.fields("k", "old"), file("a.pdf", "PDF"), file("b.pdf", "PDF"));

        // then
        assertThat(Desk.accepted(one).files("k")).extracting(UploadedFile::name).containsExactly("new.pdf");
        assertThat(Desk.accepted(several).files("k"))
                .extracting(UploadedFile::name)
                .containsExactly("old.pdf", "a.pdf", "b.pdf");
    }

    @Test
    void aWrongFileDoesNotThrowTheRightOneAway() {
        // given
        shelf.kept.put("old", new UploadedFile("old", "old.pdf", "application/pdf", 1));
        Form form = field("'accept':'.pdf'");

        // when
        Outcome outcome = submit(form, Desk.fields("k", "old"), file("new.pdf", "PNG"));

        // then
        Document page = desk.page(new Sheet(form, FormData.empty(), shelf), outcome, Desk.ENGLISH);
        assertThat(page.select("input[type=checkbox]").val()).isEqualTo("old");
        assertThat(page.select(".error").text())
                .isEqualTo("“new.pdf” is, by its name or by its content, none of those that are accepted: .pdf.");
    }

    @Test
    void severalFilesAreRefusedWhereOneIsWanted() {
        assertThat(Desk.problems(
                        submit(field("'multiple':false"), Desk.fields(), file("a.pdf", "PDF"), file("b.pdf", "PDF"))))
                .containsExactly("oneFile");
        assertThat(shelf.kept).isEmpty();
    }

    @Test
    void aFileThatSomebodyElseHasKeptIsNotFound() {
        assertThat(Desk.problems(submit(field("'multiple':true"), Desk.fields("k", "file-of-another"))))
                .containsExactly("fileGone");
    }

    @Test
    void filesForHiddenLockedAndUnknownFieldsAreNotKept() {
        // given
        Form form = Desk.form(
                "{'id':'F','type':'filepicker','key':'k','label':'L','readonly':true}",
                "{'id':'G','type':'filepicker','key':'g','label':'L','conditional':{'hide':'=true'}}");
        MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        files.add("k", file("a.pdf", "PDF"));
        files.add("g", file("a.pdf", "PDF"));
        files.add("x", file("a.pdf", "PDF"));

        // when
        Outcome outcome =
                desk.desk.submit(new Sheet(form, FormData.empty(), shelf), new FormSubmission(Desk.fields(), files));

        // then
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(shelf.kept).isEmpty();
    }

    @Test
    void anEmptyInputIsNoFile() {
        assertThat(Desk.problems(submit(field("'validate':{'required':true}"), Desk.fields("k", ""), file("", ""))))
                .containsExactly("file");
    }

    @Test
    void aFileIsKeptWithADraftAndWhenARowIsAdded() {
        // given
        Form form = Desk.form(
                "{'id':'L','type':'dynamiclist','path':'l','components':[{'id':'F','type':'filepicker','key':'k','label':'L'}]}");
        MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        files.add("l[1].k", file("a.pdf", "PDF"));
        MultiValueMap<String, String> fields =
                Desk.fields("l[0]", "", "l[0].k", "", "l[1]", "", "l[1].k", "", "form:action", "remove:l[0]");
        Sheet sheet = new Sheet(form, FormData.empty(), shelf);

        // when
        Document page = desk.page(sheet, desk.desk.submit(sheet, new FormSubmission(fields, files)), Desk.ENGLISH);

        // then
        assertThat(page.select("input[type=checkbox][name='l[0].k']").val()).isEqualTo("file-1");

        // when
        FormInput draft = desk.desk.draft(sheet, new FormSubmission(fields, files));

        // then
        assertThat(draft.values().get("l[1].k")).contains("file-2");
    }

    @Test
    void aFormThatAsksForFilesNeedsAPlaceForThem() {
        // given
        MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        files.add("k", file("a.pdf", "PDF"));

        // then
        assertThatIllegalStateException()
                .isThrownBy(() -> desk.desk.submit(
                        new Sheet(field("'multiple':true"), FormData.empty()),
                        new FormSubmission(Desk.fields(), files)));
    }

    @Test
    void theInputSaysWhatIsAccepted() {
        // given
        Form form = field("'accept':'=`.PDF, ` + `image/*`','multiple':'=true','description':'One page.'");

        // when
        Document page = desk.page(form);

        // then
        var input = page.select("input[type=file]");
        assertThat(input.attr("accept")).isEqualTo(".pdf,image/*");
        assertThat(input.hasAttr("multiple")).isTrue();
        assertThat(input.attr("aria-describedby")).isEqualTo("test-F-description");
        assertThat(page.select("label[for=test-F]").text()).isEqualTo("L");
    }

    private Outcome submit(Form form, MultiValueMap<String, String> fields, MultipartFile... uploads) {
        MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        for (MultipartFile upload : uploads) {
            files.add("k", upload);
        }
        return desk.desk.submit(new Sheet(form, FormData.empty(), shelf), new FormSubmission(fields, files));
    }

    private static MultipartFile file(String name, String content) {
        String bytes = content.equals("PDF") ? PDF : content.equals("PNG") ? PNG : content;
        return new MockMultipartFile(
                "k", name, "application/octet-stream", bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Form field(String attributes) {
        return Desk.form("{'id':'F','type':'filepicker','key':'k','label':'L',%s}".formatted(attributes));
    }

    private static final class Shelf implements FormFiles {

        private final Map<String, UploadedFile> kept = new LinkedHashMap<>();

        @Override
        public UploadedFile keep(MultipartFile file, String name, String contentType) {
            UploadedFile uploaded = new UploadedFile("file-" + (kept.size() + 1), name, contentType, file.getSize());
            kept.put(uploaded.id(), uploaded);
            return uploaded;
        }

        @Override
        public Optional<UploadedFile> find(String id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<String> address(UploadedFile file) {
            return Optional.of("/files/" + file.id());
        }
    }
}
