package org.sojourn.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A file of the house as it is written.
 *
 * @param path below the project, with slashes
 */
record Source(String path, String text) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);
    private static final Map<Source, Parts> PARSED = new ConcurrentHashMap<>();

    static List<Source> below(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|xhtml|css|sql)"))
                    .map(Source::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lines() {
        return text.lines().count();
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    /** The room of a Java file, by its package. */
    String room() {
        return path.replaceFirst(".*org/sojourn/", "").replaceFirst("/.*", "");
    }

    /** Methods and constructors with the number of lines from the first word after annotations to the last brace. */
    List<Method> methods() {
        return parts().methods();
    }

    /** The text literals, neighbours that are added up joined into one. */
    List<String> literals() {
        return parts().literals();
    }

    /** The names of the classes annotated with {@code @Entity}. */
    List<String> entities() {
        return parts().entities();
    }

    private Parts parts() {
        return PARSED.computeIfAbsent(this, Source::parse);
    }

    private Parts parse() {
        JavacTask task = (JavacTask) COMPILER.getTask(null, FILES, null, List.of("-proc:none"), null, List.of(file()));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            new Reader(unit, Trees.instance(task).getSourcePositions(), parts).scan(unit, null);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavaFileObject file() {
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    record Method(String name, long lines) {}

    private record Parts(List<Method> methods, List<String> literals, List<String> entities) {}

    private static final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Parts parts;

        Reader(CompilationUnitTree unit, SourcePositions positions, Parts parts) {
            this.unit = unit;
            this.positions = positions;
            this.parts = parts;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean isEntity = type.getModifiers().getAnnotations().stream()
                    .anyMatch(mark -> mark.getAnnotationType().toString().equals("Entity"));
            if (isEntity) parts.entities().add(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0) {
                long last = line(positions.getEndPosition(unit, method) - 1);
                parts.methods().add(new Method(method.getName().toString(), last - line(start(method)) + 1));
            }
            return super.visitMethod(method, nothing);
        }

        private long start(MethodTree method) {
            return method.getReturnType() == null
                    ? positions.getStartPosition(unit, method.getBody())
                    : positions.getStartPosition(unit, method.getReturnType());
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            int before = parts.literals().size();
            super.visitBinary(sum, nothing);
            List<String> added =
                    parts.literals().subList(before, parts.literals().size());
            String joined = String.join("", added);
            added.clear();
            if (!joined.isEmpty()) parts.literals().add(joined);
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) parts.literals().add(text);
            return null;
        }
    }
}
