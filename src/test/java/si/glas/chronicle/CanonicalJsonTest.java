package si.glas.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void sortsNamesByTheirUtf16CodeUnits() {
        // The example of RFC 8785, section 3.2.3.
        Map<String, String> members = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.of(members)).isEqualTo("""
                {"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",\
                "\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}""");
    }

    @Test
    void escapesAsLittleAsTheRfcAllows() {
        // The string of RFC 8785, section 3.2.2, and the characters with escapes of their own.
        assertThat(CanonicalJson.of(Map.of("string", "\u20ac$\u000f\nA'B\"\\\\\"/\b\f\r\t\u007fž")))
                .isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\r\\t\u007fž\"}");
    }

    @Test
    void writesNumbersNothingAndObjectsInObjects() {
        Map<String, Object> members = new HashMap<>();
        members.put("b", null);
        members.put("a", 9_007_199_254_740_991L);
        members.put("c", Map.of());
        members.put("d", Map.of("y", "2", "x", "1"));

        assertThat(CanonicalJson.of(members))
                .isEqualTo("{\"a\":9007199254740991,\"b\":null,\"c\":{},\"d\":{\"x\":\"1\",\"y\":\"2\"}}");
    }
}
