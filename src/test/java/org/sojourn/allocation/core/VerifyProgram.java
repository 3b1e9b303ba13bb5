package org.sojourn.allocation.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The independent verifier, compiled from its one file and loaded where none of our classes can be seen. */
public final class VerifyProgram {
    public static final Path SOURCE = Path.of("src/verify/Verify.java");
    private static final Path FOLDER = folder();
    private static final Method VERIFY = load();

    private VerifyProgram() {}

    /** @param code 0 passed, 1 failed, 2 unreadable */
    public record Report(int code, String text) {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("verify");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Method load() {
        try {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            int failed = compiler.run(
                    null,
                    null,
                    null,
                    "--release",
                    "17",
                    "-cp",
                    FOLDER.toString(),
                    "-proc:none",
                    "-d",
                    FOLDER.toString(),
                    SOURCE.toString());
            if (failed != 0) throw new IllegalStateException("Verify.java does not compile");
            URL[] alone = {FOLDER.toUri().toURL()};
            Method verify = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())
                    .loadClass("Verify")
                    .getMethod("verify", byte[].class, PrintStream.class);
            verify.setAccessible(true);
            return verify;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Report run(String bundle) {
        return run(bundle.getBytes(StandardCharsets.UTF_8));
    }

    static Report run(byte[] bundle) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(told, false, StandardCharsets.UTF_8)) {
            int code = (int) VERIFY.invoke(null, bundle, out);
            out.flush();
            return new Report(code, told.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
        }
    }

    /** As anybody would run it: a Java, the file, the bundle, and nothing of ours in sight. */
    static Report runFromItsSource(Path bundle) throws InterruptedException {
        return process(bundle, SOURCE.toAbsolutePath().toString());
    }

    /** The same without compiling it once more. */
    static Report runCompiled(Path bundle) throws InterruptedException {
        return process(bundle, "-cp", FOLDER.toString(), "Verify");
    }

    private static Report process(Path bundle, String... program) throws InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(program));
        command.add(bundle.toString());
        try {
            Path told = Files.createTempFile("verify", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(bundle.getParent().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            return new Report(process.waitFor(), Files.readString(told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
