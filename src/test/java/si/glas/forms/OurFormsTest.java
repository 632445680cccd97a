package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import si.glas.forms.feel.FormBroken;

/** The forms of the program itself. */
class OurFormsTest {

    private final Desk desk = new Desk();

    static Stream<String> ids() throws IOException {
        return new Forms(new PathMatchingResourcePatternResolver())
                .all().stream().map(Form::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void areShownInBothLanguagesWithoutAnythingThatCannotBeReached(String id) throws IOException {
        // given
        Sheet sheet = new Sheet(new Forms(new PathMatchingResourcePatternResolver()).get(id), FormData.empty());

        // then
        for (var locale : List.of(Desk.ENGLISH, Desk.SLOVENIAN)) {
            Accessibility.check(Desk.page(desk.desk.show(sheet, locale), locale));
        }
    }

    @Test
    void areKnownByTheirIds() throws IOException {
        // given
        Forms forms = new Forms(new PathMatchingResourcePatternResolver());

        // then
        assertThat(forms.get("vote").id()).isEqualTo("vote");
        assertThat(forms.all())
                .extracting(Form::id)
                .contains("vote", "record-uptake")
                .isSorted();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> forms.get("none"))
                .withMessageContaining("none");
    }

    @Test
    void twoOfTheSameIdStopTheProgram() {
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> new Forms(twice("{\"id\":\"a\",\"components\":[]}")))
                .withMessage("a.form, id: another file has a form of the same id.");
    }

    @Test
    void aBrokenOneStopsTheProgram() {
        assertThatExceptionOfType(FormBroken.class)
                .isThrownBy(() -> new Forms(twice("{}")))
                .withMessageStartingWith("a.form, id");
    }

    private static ResourcePatternResolver twice(String form) {
        return new PathMatchingResourcePatternResolver() {

            @Override
            public Resource[] getResources(String pattern) {
                Resource file = new ByteArrayResource(form.getBytes()) {

                    @Override
                    public String getFilename() {
                        return "a.form";
                    }
                };
                return new Resource[] {file, file};
            }
        };
    }
}
