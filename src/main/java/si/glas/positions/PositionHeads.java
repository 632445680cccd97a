package si.glas.positions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import si.glas.people.SignedIn;
import si.glas.positions.PositionTab.Tab;

/**
 * The head of every page about a position: title, stage and tabs, also those of other rooms. Templates show it as
 * {@code positions/head :: head}.
 */
@Component
public class PositionHeads {

    private final PositionArchive positions;
    private final ObjectProvider<PositionTab> tabs;

    PositionHeads(PositionArchive positions, ObjectProvider<PositionTab> tabs) {
        this.positions = positions;
        this.tabs = tabs;
    }

    /**
     * Puts the head into a page's model.
     *
     * @param tab the name of the tab that the page is
     * @throws si.glas.kernel.NotAllowed if the reader may not read the position yet
     */
    public PositionView show(UUID id, String tab, SignedIn reader, Model model) {
        PositionView position = MayRead.require(positions.get(new PositionId(id)), reader);
        model.addAttribute("position", position);
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", tabs(position));
        model.addAttribute(
                "mayEdit", position.isOpenToChange() && position.editors().contains(reader.id()));
        return position;
    }

    private List<Tab> tabs(PositionView position) {
        String path = "/positions/" + position.id();
        return Stream.of(
                        Stream.of(new Tab("text", path), new Tab("versions", path + "/versions")),
                        tabs.orderedStream().map(room -> room.of(position)).flatMap(Optional::stream),
                        Stream.of(new Tab("chronology", path + "/chronology")))
                .flatMap(part -> part)
                .toList();
    }
}
