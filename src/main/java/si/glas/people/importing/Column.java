package si.glas.people.importing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A column of the list; it may be called by any of its names, in capitals, with spaces or hyphens. */
enum Column {
    NAME("name", "ime", "naziv", "member", "clan", "imeclana", "membername"),
    KIND("kind", "vrsta", "type", "tip"),
    ADDRESS("address", "naslov"),
    WEB("site", "web", "website", "splet", "spletnastran", "url"),
    JOINED("membersince", "joined", "joinedon", "since", "vmreziod", "clanod", "pridruzen", "vclanitev"),
    REPRESENTATIVE("representedby", "representative", "contact", "zastopa", "zastopnik", "zastopnica", "kontakt"),
    EMAIL("email", "mail", "emailaddress", "eposta", "epostninaslov"),
    PHONE("telephone", "phone", "mobile", "telefon", "gsm", "tel"),
    LANGUAGE("language", "jezik");

    static final Set<Column> NEEDED = Set.of(NAME, KIND);

    private final Set<String> names;

    Column(String... names) {
        this.names = Set.of(names);
    }

    static Optional<Column> called(String heading) {
        String name = Letters.plain(heading).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }
}
