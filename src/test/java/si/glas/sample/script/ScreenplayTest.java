package si.glas.sample.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import si.glas.sample.Guise;
import si.glas.texts.Demands;
import si.glas.texts.MarkdownText;

class ScreenplayTest {

    private static final Script SCRIPT = new Script(new PathMatchingResourcePatternResolver());
    private static final Network NETWORK = SCRIPT.network();
    private static final Set<String> HANDLES = handles();

    static List<Screenplay> positions() {
        return SCRIPT.positions();
    }

    @Test
    void showsPositionsOfEachKindInBothLanguages() {
        assertThat(positions()).hasSize(17);
        assertThat(positions()).extracting(play -> play.kind().name()).contains("POSITION", "STATEMENT", "COMMENT");
        assertThat(positions()).extracting(play -> play.language().tag()).contains("sl", "en");
    }

    @ParameterizedTest
    @MethodSource("positions")
    void hasATextWithClearDemands(Screenplay play) {
        String text = SCRIPT.text(play);

        assertThat(text).startsWith("# ").doesNotContain("TODO", "Lorem");
        assertThat(Demands.of(new MarkdownText(text)).areClear())
                .as(play.text())
                .isTrue();
        assertThat(SCRIPT.title(play)).hasSizeBetween(10, 120);
    }

    @ParameterizedTest
    @MethodSource("positions")
    void isPlayedByPeopleOfTheNetwork(Screenplay play) {
        assertThat(HANDLES).containsAll(play.editors());
        assertThat(play.acts())
                .filteredOn(Deed.Own.class::isInstance)
                .allSatisfy(deed -> assertThat(HANDLES).contains(((Deed.Own) deed).by()));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void belongsToWhatTheNetworkHas(Screenplay play) {
        assertThat(NETWORK.addressees()).containsKeys(play.addressees().toArray(String[]::new));
        assertThat(play.campaign() == null || NETWORK.campaigns().containsKey(play.campaign()))
                .isTrue();
        assertThat(NETWORK.roles().get(si.glas.people.Role.EDITOR)).containsAll(play.editors());
    }

    @ParameterizedTest
    @MethodSource("positions")
    void goesForwardInTime(Screenplay play) {
        // Four weeks without a day off tell whether a moment comes before another one.
        Comparator<Moment> order = Comparator.<Moment>comparingInt(
                        moment -> moment.day().working()
                                ? moment.day().offset() * 3
                                : moment.day().offset())
                .thenComparing(Moment::time);

        assertThat(play.acts().stream().filter(Deed.Own.class::isInstance).map(Deed::at))
                .isSortedAccordingTo(order);
        assertThat(play.acts().stream().map(Deed::at))
                .allMatch(moment -> moment.day().offset() < 0);
    }

    @ParameterizedTest
    @MethodSource("positions")
    void changesWordsThatStandThere(Screenplay play) {
        String text = SCRIPT.text(play);
        for (Deed deed : play.acts()) {
            if (deed instanceof Deed.Write write && write.changes() != null) {
                for (Change change : write.changes()) {
                    text = change.in(text);
                }
            }
            if (deed instanceof Deed.Amend amend) {
                assertThat(new Change(amend.was(), amend.becomes()).in(text)).isNotEqualTo(text);
            }
            if (deed instanceof Deed.Comment comment && comment.about() != null) {
                assertThat(text).contains(comment.about());
            }
        }
    }

    @Test
    void leavesVisitorsSomethingToDo() {
        assertThat(HANDLES)
                .containsAll(Stream.of(Guise.values()).map(Guise::handle).toList());
    }

    private static Set<String> handles() {
        Stream<String> members = Stream.of("organisations", "individuals")
                .flatMap(list -> SCRIPT.members(list).lines().skip(1))
                .map(line -> line.split(";")[6]);
        Stream<String> office = Stream.concat(Stream.of(NETWORK.administrator()), NETWORK.office().stream())
                .map(Network.Colleague::email);
        return Stream.concat(members, office)
                .map(email -> email.replaceFirst("@.*", ""))
                .collect(Collectors.toSet());
    }
}
