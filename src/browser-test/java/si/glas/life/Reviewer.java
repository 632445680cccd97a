package si.glas.life;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What a member does in a review. */
record Reviewer(Person person, String position) {

    void comment(String words) {
        person.open(position + "/review/comment").fill("Vaša pripomba", words).press("Pošlji pripombo");
        assertThat(person.page().locator(".message.good").first()).containsText("je zabeležena");
    }

    void commentOn(String paragraph, String words) {
        tool(paragraph, "Pripomba").click();
        person.fill("Vaša pripomba", words).press("Pošlji pripombo");
        assertThat(person.page().locator(".message.good").first()).containsText("je zabeležena");
    }

    /** Proposes other words for some in a paragraph. */
    void amend(String words, String others, String reason) {
        tool(words, "Amandma").click();
        Locator wording = person.page().getByLabel("Odstavek, kakor ga želite");
        String paragraph = wording.inputValue();
        wording.fill(paragraph.replace(words, others));
        person.fill("Zakaj?", reason).press("Vloži amandma");
        assertThat(person.page().locator(".message.good").first()).containsText("je zabeležen");
    }

    void hasNothingToAdd() {
        person.begin("Obravnava").press("Brez pripomb");
        assertThat(person.page().locator(".message.good").first()).containsText("brez pripomb");
    }

    private Locator tool(String paragraph, String name) {
        person.open(position + "/review");
        return person.page()
                .locator("section.paragraph")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page()
                                .locator(
                                        ".document",
                                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(paragraph))))
                .last()
                .locator(".tools a")
                .filter(new Locator.FilterOptions().setHasText(name));
    }
}
