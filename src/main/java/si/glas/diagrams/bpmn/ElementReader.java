package si.glas.diagrams.bpmn;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads what a model consists of. */
final class ElementReader {

    private final Set<String> defaultFlows;

    private ElementReader(Set<String> defaultFlows) {
        this.defaultFlows = defaultFlows;
    }

    static Map<String, ModelElement> read(Document document) {
        Map<String, ModelElement> elements = new LinkedHashMap<>();
        List<Element> all = Xml.all(document, Xml.BPMN, "*").toList();
        ElementReader reader = new ElementReader(Set.copyOf(
                all.stream().map(element -> element.getAttribute("default")).toList()));
        all.forEach(element -> Kind.named(element.getLocalName())
                .map(kind -> reader.read(element, kind))
                .ifPresent(read -> elements.put(read.id(), read)));
        return elements;
    }

    private ModelElement read(Element element, Kind kind) {
        return new ModelElement(
                element.getAttribute("id"),
                kind,
                name(element, kind),
                trigger(element),
                traits(element, kind),
                end(element, "sourceRef"),
                end(element, "targetRef"));
    }

    private static String name(Element element, Kind kind) {
        return kind == Kind.NOTE
                ? Xml.child(element, Xml.BPMN, "text")
                        .map(Element::getTextContent)
                        .orElse("")
                        .strip()
                : element.getAttribute("name").strip();
    }

    private static Trigger trigger(Element element) {
        List<Trigger> triggers = Xml.children(element)
                .map(Element::getLocalName)
                .flatMap(name -> Trigger.of(name).stream())
                .toList();
        return switch (triggers.size()) {
            case 0 -> Trigger.NONE;
            case 1 -> triggers.getFirst();
            default -> Trigger.MULTIPLE;
        };
    }

    private Set<Trait> traits(Element element, Kind kind) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        multiplicity(element).ifPresent(traits::add);
        add(
                traits,
                Trait.STARTED_BY_EVENT,
                element.getAttribute("triggeredByEvent").equals("true"));
        add(
                traits,
                Trait.COMPENSATING,
                element.getAttribute("isForCompensation").equals("true"));
        add(traits, Trait.INSTANTIATING, element.getAttribute("instantiate").equals("true"));
        add(
                traits,
                Trait.NON_INTERRUPTING,
                element.getAttribute("cancelActivity").equals("false")
                        || element.getAttribute("isInterrupting").equals("false"));
        add(traits, Trait.DEFAULT, defaultFlows.contains(element.getAttribute("id")));
        add(
                traits,
                Trait.CONDITIONAL,
                Xml.child(element, Xml.BPMN, "conditionExpression").isPresent());
        add(traits, Trait.DIRECTED, kind != Kind.ASSOCIATION || isDirected(element));
        return traits;
    }

    private static Optional<Trait> multiplicity(Element activity) {
        return Xml.children(activity)
                .<Optional<Trait>>map(child -> switch (child.getLocalName()) {
                    case "standardLoopCharacteristics" -> Optional.of(Trait.LOOP);
                    case "multiInstanceLoopCharacteristics" ->
                        Optional.of(
                                child.getAttribute("isSequential").equals("true")
                                        ? Trait.SEQUENTIAL_MULTI_INSTANCE
                                        : Trait.PARALLEL_MULTI_INSTANCE);
                    default -> Optional.empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isDirected(Element association) {
        return association.getAttribute("associationDirection").equals("One");
    }

    private static void add(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** Data associations name their ends in elements, all others in attributes. */
    private static String end(Element connection, String name) {
        return connection.hasAttribute(name)
                ? connection.getAttribute(name)
                : Xml.child(connection, Xml.BPMN, name)
                        .map(reference -> reference.getTextContent().strip())
                        .orElse("");
    }
}
