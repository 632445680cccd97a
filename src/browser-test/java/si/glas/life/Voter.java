package si.glas.life;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What somebody does who votes for their members. */
record Voter(Network network, Roll.Representative who) {

    /** Of every ten votes one each abstains, is of another field, and says no. */
    String choice() {
        return switch (Math.floorMod(who.email().hashCode(), 10)) {
            case 0 -> "Vzdržim se";
            case 1 -> "Ni naše področje";
            case 2 -> "Proti";
            default -> "Za";
        };
    }

    void vote(String ballot) {
        Person person =
                network.onPhone(who.email()).open(ballot).choose(choice()).press("Glasujem");
        assertThat(person.page().locator("h1")).hasText("Potrdilo");
        person.leave();
    }
}
