package si.glas.spoken;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Finds the texts for which an expression may stand: a literal, one of two, several put together, a variable of its
 * file, or a parameter of its method, which the file calls by its name, and others by {@code Type.name} or, of a
 * component that they hold under its type's name, by {@code type.name}.
 *
 * @param files where those calls may be
 */
record TextFinder(List<CompilationUnitTree> files) {

    /** @param place where the expression is */
    Texts find(ExpressionTree expression, TreePath place) {
        return switch (expression) {
            case LiteralTree literal -> literal.getValue() instanceof String text ? Texts.of(text) : Texts.UNKNOWN;
            case ParenthesizedTree inner -> find(inner.getExpression(), place);
            case ConditionalExpressionTree either ->
                find(either.getTrueExpression(), place).or(find(either.getFalseExpression(), place));
            case BinaryTree both -> find(both.getLeftOperand(), place).then(find(both.getRightOperand(), place));
            case IdentifierTree variable -> variable(variable.getName().toString(), place);
            default -> Texts.UNKNOWN;
        };
    }

    private Texts variable(String name, TreePath place) {
        MethodTree method = enclosing(MethodTree.class, place);
        int parameter = method == null ? -1 : indexOf(name, method.getParameters());
        return method == null || parameter < 0 ? declared(name, place) : passed(method, parameter, place);
    }

    private static <T> @Nullable T enclosing(Class<T> kind, TreePath place) {
        return StreamSupport.stream(place.spliterator(), false)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    private static int indexOf(String name, List<? extends VariableTree> parameters) {
        return IntStream.range(0, parameters.size())
                .filter(index -> parameters.get(index).getName().contentEquals(name))
                .findFirst()
                .orElse(-1);
    }

    private Texts declared(String name, TreePath place) {
        return new Collector() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
                ExpressionTree value = variable.getInitializer();
                if (variable.getName().contentEquals(name) && value != null) {
                    found.add(find(value, getCurrentPath()));
                }
                return super.visitVariable(variable, none);
            }
        }.collect(Stream.of(place.getCompilationUnit()));
    }

    private Texts passed(MethodTree method, int parameter, TreePath place) {
        ClassTree type = enclosing(ClassTree.class, place);
        String typeName = type == null ? "" : type.getSimpleName().toString();
        Set<String> fromElsewhere =
                Set.of(typeName + "." + method.getName(), StringUtils.uncapitalize(typeName) + "." + method.getName());
        return new Collector() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                String called = call.getMethodSelect().toString();
                boolean here = getCurrentPath().getCompilationUnit() == place.getCompilationUnit()
                        && method.getName().contentEquals(called);
                if ((here || fromElsewhere.contains(called))
                        && call.getArguments().size() == method.getParameters().size()
                        // What it hands on to itself it has got from others.
                        && enclosing(MethodTree.class, getCurrentPath()) != method) {
                    found.add(find(call.getArguments().get(parameter), getCurrentPath()));
                }
                return super.visitMethodInvocation(call, none);
            }
        }.collect(files.stream());
    }

    private abstract static class Collector extends TreePathScanner<Void, Void> {

        final List<Texts> found = new ArrayList<>();

        Texts collect(Stream<CompilationUnitTree> places) {
            places.forEach(file -> scan(new TreePath(file), null));
            return found.stream().reduce(Texts::or).orElse(Texts.UNKNOWN);
        }
    }
}
