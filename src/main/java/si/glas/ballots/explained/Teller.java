package si.glas.ballots.explained;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import si.glas.ballots.methods.Option;
import si.glas.ballots.methods.Tie;
import si.glas.language.Language;
import si.glas.language.Wording;

/** Says things about counts in one language. */
record Teller(Wording wording, Language language) {

    /** The decimals that votes have when they are transferred. */
    private static final int DECIMALS = 5;

    String say(String key, Map<String, Object> values) {
        return wording.say(language, "count." + key, values);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** Nothing if there was no tie. */
    Stream<String> tie(@Nullable Tie tie) {
        return tie == null
                ? Stream.empty()
                : Stream.of(say(
                        tie.isByLot() ? "tieByLot" : "tieByStage",
                        Map.of(
                                "tied", names(tie.tied()),
                                "chosen", tie.chosen().name(),
                                "stage", Objects.requireNonNullElse(tie.earlierStage(), 0))));
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    static String names(List<Option> options) {
        return options.stream().map(Option::name).collect(Collectors.joining(", "));
    }
}
