package si.glas.life;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** What the coordinator does, who also administers this Glas. */
record Office(Person coordinator) {

    /** Takes the new Glas into use. */
    static Office setUp(Person somebody, String name, String email) {
        somebody.open("/set-up")
                .fill("Vaše ime", name)
                .fill("Vaš e-poštni naslov", email)
                .press("Postavi in prijavi");
        return new Office(somebody);
    }

    void takeIn(String list) {
        coordinator
                .open("/members/import")
                .fill("Ali pa seznam prilepite", list)
                .press("Poglej, kaj bi se spremenilo")
                .press("Uvozi seznam");
        assertThat(coordinator.page().locator(".message.good")).containsText("Seznam je uvožen");
    }

    void give(String role, Roll.Representative person) {
        coordinator
                .open("/members/roles")
                .choose(role)
                .fill("Ime", person.name())
                .fill("E-poštni naslov", person.email())
                .press("Daj vlogo");
        assertThat(coordinator.page().locator(".message.good")).containsText("Vloga je dana");
    }

    void register(String body, String office, String email) {
        coordinator
                .open("/addressees/new")
                .fill("Organ", body)
                .fill("Urad", office)
                .fill("Nagovor", "Spoštovana gospa generalna direktorica")
                .choose("po e-pošti")
                .fill("E-naslov", email)
                .press("Shrani");
        assertThat(coordinator.page().locator(".message.good")).containsText("Odločevalec je v adresarju.");
    }

    /** @return the path of its page */
    String start(String title, String addressee, Roll.Representative... editors) {
        coordinator.open("/positions/new").fill("Naslov", title).choose(addressee);
        for (Roll.Representative editor : editors) {
            coordinator.choose(editor.name());
        }
        coordinator.press("Začnite stališče");
        assertThat(coordinator.page().locator("h1")).hasText(title);
        return URI.create(coordinator.page().url()).getPath();
    }

    void letGoOn() {
        coordinator.begin("Preverite besedilo").choose("Da, gre naprej").press("Opravljeno");
    }

    void recordAnswer(String position, String addressee, LocalDate receivedOn, String summary) {
        coordinator
                .open(position + "/submissions")
                .follow(addressee)
                .press("Vpiši odgovor")
                .fill("Kdaj je prispel?", receivedOn.toString())
                .fill("Kaj pravijo?", summary)
                .press("Shrani");
        assertThat(coordinator.page().locator(".message.good")).containsText("Odgovor je vpisan.");
    }

    /**
     * Says what became of each demand.
     *
     * @param uptakes in the order of the demands, as the form has them
     * @param note on the first one
     */
    void recordUptake(List<String> uptakes, String note) {
        coordinator.begin("Vpišite, kaj je bilo upoštevano");
        for (int i = 0; i < uptakes.size(); i++) {
            coordinator
                    .page()
                    .locator("input[type=radio][value=%s]".formatted(uptakes.get(i)))
                    .nth(i)
                    .check();
        }
        coordinator.page().getByLabel("Opomba").first().fill(note);
        coordinator.press("Opravljeno");
    }
}
