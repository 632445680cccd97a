package si.glas.forms;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts values into words of a language: numbers with its decimal sign and no grouping, which would spoil years. */
record ValueWords(Locale locale, FormTexts texts) {

    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number(number);
            case Boolean flag -> yesOrNo(flag);
            case LocalDate date -> format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), date);
            case LocalDateTime moment -> moment(moment);
            case ZonedDateTime moment -> moment(moment);
            case LocalTime time -> format(DateTimeFormatter.ISO_LOCAL_TIME, time.withNano(0));
            case OffsetTime time -> of(time.toLocalTime());
            case Collection<?> list -> list.stream().map(this::of).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                UploadedFile.of(map)
                        .map(UploadedFile::name)
                        .orElseGet(() -> map.entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                                .collect(Collectors.joining(", ")));
            default -> value.toString();
        };
    }

    String yesOrNo(boolean flag) {
        String text = texts.text(flag ? "form.ui.yes" : "form.ui.no", locale);
        return text == null ? String.valueOf(flag) : text;
    }

    private String moment(TemporalAccessor moment) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), moment);
    }

    private String format(DateTimeFormatter format, TemporalAccessor time) {
        return format.localizedBy(customs()).format(time);
    }

    /** Who says nothing more than English, is in Europe. */
    private Locale customs() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    private String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
