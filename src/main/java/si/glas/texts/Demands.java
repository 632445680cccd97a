package si.glas.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * The numbered demands of a position: the one numbered list under the heading "Zahteve" or "Demands".
 *
 * @param list as far as they can be made out
 * @param problems empty if the text follows the convention
 */
public record Demands(List<Demand> list, List<DemandProblem> problems) {

    public static Demands of(MarkdownText text) {
        return of(text, DemandHeadings.USUAL);
    }

    public static Demands of(MarkdownText text, Set<String> headings) {
        ParsedText parsed = ParsedText.of(text);
        List<DemandSection> sections = DemandSection.in(parsed, DemandHeadings.normalized(headings));
        List<OrderedList> lists =
                sections.stream().flatMap(section -> section.lists().stream()).toList();
        List<Demand> demands = lists.isEmpty() ? List.of() : read(parsed, lists.getFirst());
        return new Demands(demands, new Reading(parsed, sections, lists, demands).problems());
    }

    public boolean areClear() {
        return problems.isEmpty();
    }

    private static List<Demand> read(ParsedText text, OrderedList list) {
        TextHtml html = TextHtml.of(text, Rendering.fromHeading(3).withoutAnchors());
        List<SourceBlock> items = text.blocks().stream()
                .filter(block -> block.node().getParent() == list)
                .toList();
        List<Demand> demands = new ArrayList<>();
        for (SourceBlock item : items) {
            demands.add(
                    new Demand(demands.size() + 1, item.number(), PlainText.lineOf(item.node()), html.inside(item)));
        }
        return List.copyOf(demands);
    }

    private record Reading(
            ParsedText text, List<DemandSection> sections, List<OrderedList> lists, List<Demand> demands) {

        List<DemandProblem> problems() {
            if (sections.isEmpty()) {
                return List.of(new DemandProblem(DemandProblem.Kind.NO_HEADING, 0));
            }
            List<DemandProblem> problems = new ArrayList<>();
            if (sections.size() > 1) {
                problems.add(at(sections.get(1).heading(), DemandProblem.Kind.SEVERAL_HEADINGS));
            }
            if (lists.isEmpty()) {
                problems.add(at(sections.getFirst().heading(), DemandProblem.Kind.NO_LIST));
            } else {
                addProblemsOfLists(problems);
            }
            return List.copyOf(problems);
        }

        private void addProblemsOfLists(List<DemandProblem> problems) {
            if (lists.size() > 1) {
                problems.add(at(lists.get(1).getFirstChild(), DemandProblem.Kind.SEVERAL_LISTS));
            }
            if (SourceBlocks.firstOrdinal(lists.getFirst()) != 1) {
                problems.add(at(lists.getFirst().getFirstChild(), DemandProblem.Kind.NOT_FROM_ONE));
            }
            demands.stream()
                    .filter(demand -> demand.text().isBlank())
                    .map(demand -> new DemandProblem(DemandProblem.Kind.EMPTY_DEMAND, demand.block()))
                    .forEach(problems::add);
        }

        private DemandProblem at(Node node, DemandProblem.Kind kind) {
            return text.blocks().stream()
                    .filter(block -> block.node() == node)
                    .findFirst()
                    .map(block -> new DemandProblem(kind, block.number()))
                    .orElseGet(() -> new DemandProblem(kind, 0));
        }
    }
}
