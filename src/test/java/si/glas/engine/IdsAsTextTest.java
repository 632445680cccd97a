package si.glas.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import si.glas.kernel.PersonId;

class IdsAsTextTest {

    record Variables(PersonId personId, List<PersonId> others, int number) {}

    private static final UUID ID = UUID.fromString("6f1c6a0e-2f0a-4f9b-9a55-7d2f1f3f0c11");

    private final ObjectMapper json = EngineConfiguration.json();

    @Test
    void areWrittenAndReadAsText() throws JsonProcessingException {
        // given
        Variables variables = new Variables(new PersonId(ID), List.of(new PersonId(ID)), 3);

        // when
        String text = json.writeValueAsString(variables);

        // then
        assertThat(text).isEqualTo("{\"personId\":\"%1$s\",\"others\":[\"%1$s\"],\"number\":3}".formatted(ID));
        assertThat(json.readValue(text, Variables.class)).isEqualTo(variables);
    }

    @Test
    void mayBeMissing() throws JsonProcessingException {
        assertThat(json.readValue("{\"personId\":null,\"number\":1}", Variables.class)
                        .personId())
                .isNull();
    }
}
