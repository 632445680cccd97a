package si.glas.forms.feel;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.ValFunction;
import scala.Product;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Looks into expressions, whose nodes are Scala's products and collections of them. */
final class SyntaxTree {

    private static final BuiltinFunctions functions =
            new BuiltinFunctions(FeelEngineClock.SystemClock$.MODULE$, FeelEngine.defaultValueMapper());

    private SyntaxTree() {}

    static Set<String> names(Object tree) {
        return nodes(tree)
                .flatMap(node -> switch (node) {
                    case Ref reference -> CollectionConverters.asJava(reference.names()).stream();
                    case PathExpression path -> Stream.of(path.key());
                    default -> Stream.<String>empty();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The engine would answer null for it, as it does for much that is only missing. Where an expression defines functions
     * of its own, nothing is said.
     */
    static Optional<String> unknownFunction(Object tree) {
        if (nodes(tree).anyMatch(FunctionDefinition.class::isInstance)) {
            return Optional.empty();
        }
        return nodes(tree)
                .filter(FunctionInvocation.class::isInstance)
                .map(FunctionInvocation.class::cast)
                .filter(call -> !isKnown(call))
                .map(call -> call.function() + "(" + (call.params() instanceof Product p ? arity(p) : "") + ")")
                .findFirst();
    }

    private static boolean isKnown(FunctionInvocation call) {
        return CollectionConverters.asJava(functions.getFunctions(call.function())).stream()
                .anyMatch(function -> takes(function, call));
    }

    private static boolean takes(ValFunction function, FunctionInvocation call) {
        return !(call.params() instanceof PositionalFunctionParameters given)
                || function.hasVarArgs()
                || function.params().size() == given.params().size();
    }

    private static String arity(Product parameters) {
        return parameters.productElement(0) instanceof Iterable<?> each ? each.size() + " arguments" : "";
    }

    private static Stream<Object> nodes(Object tree) {
        Stream<Object> below = switch (tree) {
            case Iterable<?> several -> children(several.iterator());
            case Product node -> children(node.productIterator());
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(tree), below);
    }

    private static Stream<Object> children(scala.collection.Iterator<?> iterator) {
        return CollectionConverters.asJava(iterator.toList()).stream().flatMap(SyntaxTree::nodes);
    }
}
