package si.glas.documents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A position with everything that the network writes, and a bit of what it should not. */
final class SamplePosition {

    static final Instant DATE = Instant.parse("2026-11-24T09:30:00Z");
    static final String FINGERPRINT = "edea aff3 f177 4ad2 8886 7377 0c6d 6409 7e39 1bc3 62d7 d6fb 3498 2ddf 0efd 18cb";

    private SamplePosition() {}

    static PositionDocument slovenian() {
        return new PositionDocument(
                Locale.of("sl"),
                "Mreža za kulturo",
                List.of("Metelkova ulica 6, 1000 Ljubljana", "pisarna@mreza.example · www.mreza.example"),
                "Stališče",
                "Pripombe k predlogu zakona o samozaposlenih v kulturi",
                List.of(
                        "Ministrstvo za kulturo",
                        "Direktorat za ustvarjalnost",
                        "Maistrova ulica 10",
                        "1000 Ljubljana"),
                "Ljubljana, 24. november 2026",
                DATE,
                SLOVENIAN,
                List.of(
                        "Nadomestilo za čas bolezni od prvega dne odsotnosti.",
                        "Plačilo honorarjev v 30 dneh, z obrestmi ob zamudi.",
                        "Javni razpis za tekoče leto objavljen do 15. januarja."),
                List.of(
                        "O besedilu so glasovali člani mreže med 10. in 20. novembrom 2026: 31 od 58 upravičenih, sklepčnost 29.",
                        "Za je bilo 27 članov, proti 2, vzdržala sta se 2. Sprejeto z večino oddanih glasov (statut, 14. člen)."),
                FINGERPRINT);
    }

    static PositionDocument english() {
        return new PositionDocument(
                Locale.ENGLISH,
                "Network for Culture",
                List.of("Metelkova ulica 6, 1000 Ljubljana, Slovenia"),
                "Statement of the board",
                "On freedom of artistic expression in the Western Balkans",
                List.of(),
                "Ljubljana, 24 November 2026",
                DATE,
                ENGLISH,
                List.of(),
                List.of("Adopted by the board on 20 November 2026: four votes in favour, none against."),
                FINGERPRINT);
    }

    private static final String SLOVENIAN = """
            <p id="p1">Mreža za kulturo pozdravlja odločitev ministrstva, da področje samozaposlenih uredi celovito. \
            Predlog v nekaterih delih sledi dosedanjim pogovorom, v drugih pa <strong>bistveno odstopa</strong> od tega, \
            kar je bilo dogovorjeno v delovni skupini.<sup><a href="#fn1" id="fnref1" role="doc-noteref">1</a></sup> \
            Črke: č š ž đ ć Č Š Ž Đ Ć, narekovaji „spodnji“ in »prednji« «obrnjeni», znaki € – — … × ≥ ½.</p>
            <h2 id="p2">Splošne pripombe</h2>
            <p id="p3">V kulturi dela po podatkih mreže več kot tri tisoč samozaposlenih. Njihovi dohodki so nestalni, \
            socialna varnost pa je odvisna od pogojev, ki se <em>spreminjajo iz leta v leto</em>. Zato predlagamo, da zakon:</p>
            <ul><li id="p4">jasno pove, kdo je »samozaposleni v kulturi«;</li><li id="p5">komisiji ne daje preširokih pooblastil:
            <ul><li>zlasti v drugem odstavku 7. člena,</li><li>in v prehodnih določbah;</li></ul></li>\
            <li id="p6">uredi nadomestilo za bolezen, materinstvo in invalidnost.</li></ul>
            <p id="p7">Več o tem je v <a href="https://example.org/analiza" rel="nofollow">analizi mreže</a>, ki jo prilagamo. \
            Podatki o sredstvih so zbrani v spodnji tabeli, v njej pa so upoštevani samo razpisi, ki so bili v celoti izpeljani.</p>
            <table id="p8"><thead><tr><th scope="col">Leto</th><th scope="col">Razpis</th><th scope="col" class="align-right">Sredstva</th>\
            <th scope="col" class="align-right">Prejemnikov</th></tr></thead><tbody>\
            <tr><td>2023</td><td>Delovne štipendije</td><td class="align-right">1.250.000 €</td><td class="align-right">210</td></tr>\
            <tr><td>2024</td><td>Delovne štipendije in podpora mobilnosti</td><td class="align-right">1.100.000 €</td><td class="align-right">184</td></tr>\
            <tr><td>2025</td><td>Delovne štipendije</td><td class="align-right">940.000 €</td><td class="align-right">151</td></tr></tbody></table>
            <blockquote id="p9"><p>Kultura ni strošek, ampak javno dobro, do katerega ima pravico vsakdo.</p></blockquote>
            <h2 id="p10">Pripombe k posameznim členom</h2>
            <h3 id="p11">K 4. členu</h3>
            <p id="p12">Opredelitev je preozka. Ne zajame tistih, ki delajo v več poklicih hkrati, in tistih, ki so del leta \
            zaposleni drugje. Predlagamo, da se merilo trajanja nadomesti z merilom pretežnega dela dohodka v zadnjih treh letih, \
            pri čemer se upoštevajo tudi avtorske pravice in honorarji iz tujine.</p>
            <h3 id="p13">K 7. členu</h3>
            <p id="p14">Komisija naj bo sestavljena tako, da imajo v njej večino predstavniki strokovnih združenj. Njene odločitve \
            morajo biti obrazložene in objavljene. Rok za pritožbo naj bo trideset dni.</p>
            <p id="p15">Ob tem opozarjamo, da je bil podoben predlog leta 2021 že zavrnjen, ker ni imel finančne ocene. \
            Brez nje bo tudi ta predlog ostal mrtva črka na papirju, saj občine stroškov ne bodo mogle načrtovati.</p>
            <h2 id="p16">Zahteve</h2>
            <ol class="demands"><li id="p17"><p>Nadomestilo za čas bolezni pripada samozaposlenim v kulturi <strong>od prvega dne</strong> odsotnosti.</p></li>\
            <li id="p18"><p>Honorarji iz javnih sredstev se plačajo v 30 dneh od opravljenega dela.</p><p>Ob zamudi tečejo zakonske obresti.</p></li>\
            <li id="p19"><p>Javni razpis za tekoče leto je objavljen do 15. januarja.</p></li></ol>
            <h2 id="p20">Sklep</h2>
            <p id="p21">Mreža je pripravljena sodelovati pri pripravi novega besedila. Na tem naslovu pričakujemo odgovor v zakonitem roku.</p>
            <section class="footnotes"><ol><li id="p22"><div id="fn1"><p>Zapisnik 3. seje delovne skupine z dne 12. maja 2026, točka 4. \
            <a role="doc-backlink" href="#fnref1">↩</a></p></div></li></ol></section>
            """;

    private static final String ENGLISH = """
            <p>Letters of the region: č ć đ š ž, Љубљана, Скопје, Αθήνα, თბილისი, Երևան, İstanbul, Łódź, Győr, Brăila, Þingvellir. Signs: ✓ → ∑ ☐ № ‰ ′ ″.</p>
            <h2>What we ask for</h2>
            <ol class="demands"><li>That the prosecution of artists end.</li><li>That <em>every</em> government answer in public<br />and in time.</li></ol>
            <hr/><pre><code>A line of code</code></pre>
            """;
}
