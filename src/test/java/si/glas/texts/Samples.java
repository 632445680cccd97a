package si.glas.texts;

/** Texts as the network writes them, and as nobody should. */
final class Samples {

    static final String POSITION = """
            # Pripombe k predlogu zakona

            Mreža podpira cilj predloga. **Vendar** naslednje določbe *niso* jasne[^1]:

            - 4. člen ne pove, kdo je »samozaposleni«;
            - 7. člen daje komisiji
              preširoka pooblastila;
              - zlasti v drugem odstavku.

            ## Utemeljitev

            | Leto | Sredstva |
            |------|---------:|
            | 2024 | 12,5 mio € |
            | 2025 | 9,1 mio € |

            > Kultura ni strošek.

            ### Zahteve

            1. Pravica do bolniškega nadomestila od *prvega* dne.
            2. Plačilo v 30 dneh.
               Brez izjem.

               Z obrestmi.
            3. Javni razpis do 15. januarja — glejte [zakon](https://example.org/zakon).

            #### Rok

            Odgovor pričakujemo do konca meseca.

            [^1]: Uradni list RS, št. 12/2026.
            """;

    private Samples() {}

    static MarkdownText position() {
        return new MarkdownText(POSITION);
    }
}
