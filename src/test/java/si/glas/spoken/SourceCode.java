package si.glas.spoken;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java sources as their compiler reads them: finds who says what to people. */
final class SourceCode {

    /**
     * A call of a method or constructor.
     *
     * @param file where it is
     * @param arguments in order, as far as they are known
     */
    record Call(String file, List<Texts> arguments) {}

    private final List<CompilationUnitTree> files;
    private final TextFinder texts;

    private SourceCode(Stream<? extends JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources.toList());
        try {
            files = StreamSupport.stream(task.parse().spliterator(), false)
                    .<CompilationUnitTree>map(file -> file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts = new TextFinder(files);
    }

    /** All sources in and below a folder. */
    static SourceCode in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new SourceCode(files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Source(file.toUri(), read(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceCode of(String source) {
        return new SourceCode(Stream.of(new Source(URI.create("string:///Planted.java"), source)));
    }

    /** Calls such as {@code Act.of(…)}. */
    List<Call> calls(String method) {
        return find(new Finder() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree file) {
                note(call.getMethodSelect().toString().equals(method), file, call.getArguments());
                return super.visitMethodInvocation(call, file);
            }
        });
    }

    /** Calls such as {@code new Notice(…)}. */
    List<Call> creations(String type) {
        return find(new Finder() {
            @Override
            public @Nullable Void visitNewClass(NewClassTree creation, CompilationUnitTree file) {
                note(creation.getIdentifier().toString().equals(type), file, creation.getArguments());
                return super.visitNewClass(creation, file);
            }
        });
    }

    private List<Call> find(Finder finder) {
        files.forEach(file -> finder.scan(file, file));
        return finder.found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private abstract class Finder extends TreePathScanner<Void, CompilationUnitTree> {

        final List<Call> found = new ArrayList<>();

        void note(boolean wanted, CompilationUnitTree file, List<? extends ExpressionTree> arguments) {
            if (wanted) {
                found.add(new Call(
                        file.getSourceFile().getName(),
                        arguments.stream()
                                .map(argument -> texts.find(argument, getCurrentPath()))
                                .toList()));
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(URI address, String code) {
            super(address, Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
