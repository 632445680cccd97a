package si.glas.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is ten in the morning of 24 November 2026 in Ljubljana. */
class TimeFieldTest {

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource({"2026-12-01,2026-12-01", "1. 12. 2026,2026-12-01", "01.12.2026,2026-12-01", "2028-02-29,2028-02-29"})
    void aDateIsReadAsBrowsersSendItAndAsPeopleTypeIt(String typed, LocalDate date) {
        assertThat(desk.accept(date(""), "k", typed).date("k")).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2027-02-29", "30. 2. 2026", "12/1/2026", "tomorrow", "2026-12", "+12026-12-01"})
    void whatIsNoDateIsRefused(String typed) {
        assertThat(Desk.problems(desk.submit(date(""), "k", typed))).containsExactly("date");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23,past", "2026-11-24,", "2026-11-25,"})
    void aDayThatIsOverMayBeForbidden(String typed, String problem) {
        assertThat(Desk.problems(desk.submit(date(",'disallowPassedDates':true"), "k", typed)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void todayIsTodayInTheNetworksTime() {
        // given: in universal time it is still the day before
        Desk late = new Desk("2026-11-23T23:30:00Z");

        // then
        assertThat(Desk.problems(late.submit(date(",'disallowPassedDates':true"), "k", "2026-11-23")))
                .containsExactly("past");
    }

    @ParameterizedTest
    @CsvSource({
        "14:30,no_timezone,14:30",
        "9.05,no_timezone,09:05",
        "14:30:59,no_timezone,14:30",
        "14:30,utc_offset,14:30+01:00",
        "14:30,utc_normalized,13:30Z",
        "00:15,utc_normalized,23:15Z"
    })
    void aTimeIsKeptAsTheFormWants(String typed, String format, String kept) {
        // given
        Form form = time(",'timeSerializingFormat':'%s'".formatted(format));

        // when
        FormData data = desk.accept(form, "k", typed);

        // then
        assertThat(data.text("k")).isEqualTo(kept);
        assertThat(shown(form, data).select("input[name=k]").val())
                .isEqualTo(typed.equals("9.05") ? "09:05" : typed.substring(0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "12:60", "noon", "12", "1:2"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThat(Desk.problems(desk.submit(time(""), "k", typed))).containsExactly("time");
    }

    @ParameterizedTest
    @CsvSource({"14:15,", "14:20,interval"})
    void timesMayComeInSteps(String typed, String problem) {
        assertThat(Desk.problems(desk.submit(time(",'timeInterval':15"), "k", typed)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01,14:30,no_timezone,2026-12-01T14:30",
        "2026-12-01,14:30,utc_offset,2026-12-01T14:30+01:00",
        "2026-07-01,14:30,utc_offset,2026-07-01T14:30+02:00",
        "2026-12-01,00:30,utc_normalized,2026-11-30T23:30Z",
        // The clocks were put back at three: the hour from two comes twice.
        "2026-10-25,02:30,utc_offset,2026-10-25T02:30+02:00",
        "2026-10-25,03:00,utc_offset,2026-10-25T03:00+01:00",
        // The clocks are put forward at two: the hour from two does not come, which nobody notices without a zone.
        "2027-03-28,03:00,utc_offset,2027-03-28T03:00+02:00",
        "2027-03-28,02:30,no_timezone,2027-03-28T02:30"
    })
    void aDateAndTimeIsKeptAsTheFormWantsAndShownAsItWasTyped(String date, String time, String format, String kept) {
        // given
        Form form = moment(",'timeSerializingFormat':'%s'".formatted(format));

        // when
        FormData data = desk.accept(form, "k.date", date, "k.time", time);

        // then
        assertThat(data.text("k")).isEqualTo(kept);
        assertThat(shown(form, data).select("input").eachAttr("value")).containsExactly(date, time);
    }

    @Test
    void anHourThatSummerTimeLeavesOutIsRefused() {
        // given
        Form form = moment(",'timeSerializingFormat':'utc_offset'");

        // then
        assertThat(Desk.problems(desk.submit(form, "k.date", "2027-03-28", "k.time", "02:30")))
                .containsExactly("leftOut");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01,'',dateAndTime",
        "'',14:30,dateAndTime",
        "'','',",
        "2026-13-01,14:30,date",
        "2026-12-01,24:30,time",
        "2026-11-23,14:30,past"
    })
    void bothPartsAreNeeded(String date, String time, String problem) {
        assertThat(Desk.problems(desk.submit(moment(",'disallowPassedDates':true"), "k.date", date, "k.time", time)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void anInstantCanBeTakenFromWhatKeepsItsZone() {
        // when
        FormData data =
                desk.accept(moment(",'timeSerializingFormat':'utc_offset'"), "k.date", "2026-12-01", "k.time", "14:30");

        // then
        assertThat(data.instant("k")).hasValue(Instant.parse("2026-12-01T13:30:00Z"));
    }

    @Test
    void whatWasGivenInAnotherZoneIsShownInOurs() {
        // given
        Form form = moment(",'timeSerializingFormat':'utc_offset'");

        // when
        Document page = shown(form, new FormData(Map.of("k", Instant.parse("2026-12-01T13:30:00Z"))));

        // then
        assertThat(page.select("input").eachAttr("value")).containsExactly("2026-12-01", "14:30");
    }

    @Test
    void bothInputsHaveTheirLabelAndTheError() {
        // given
        Form form = Desk.form(
                "{'id':'F','type':'datetime','subtype':'datetime','key':'k','dateLabel':'Day','timeLabel':'Hour',"
                        + "'timeInterval':15,'validate':{'required':true}}");

        // when
        Document page =
                desk.page(new Sheet(form, FormData.empty()), desk.submit(form, "k.date", "2026-12-01"), Desk.ENGLISH);

        // then
        assertThat(page.select("label").eachText()).containsExactly("Day (required)", "Hour (required)");
        assertThat(page.select("input[aria-invalid=true][aria-describedby=test-F-error]"))
                .hasSize(2);
        assertThat(page.select("input[type=time]").attr("step")).isEqualTo("900");
        assertThat(page.select("input[type=date]").val()).isEqualTo("2026-12-01");
        assertThat(page.select(".errors a").attr("href")).isEqualTo("#test-F");
        assertThat(page.select("fieldset")).isEmpty();
    }

    private Document shown(Form form, FormData data) {
        return desk.page(form, data);
    }

    private static Form date(String attributes) {
        return field("date", attributes);
    }

    private static Form time(String attributes) {
        return field("time", attributes);
    }

    private static Form moment(String attributes) {
        return field("datetime", attributes);
    }

    private static Form field(String subtype, String attributes) {
        return Desk.form(
                "{'id':'F','type':'datetime','subtype':'%s','key':'k','label':'L'%s}".formatted(subtype, attributes));
    }
}
