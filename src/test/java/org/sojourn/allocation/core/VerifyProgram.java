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
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The independent verifier, compiled from its one file and loaded where none of our classes can be seen. */
public final class VerifyProgram {
    static final Path SOURCE = Path.of("src/verify/Verify.java");
    private static final Method VERIFY = load();

    private VerifyProgram() {}

    /** @param code 0 passed, 1 failed, 2 unreadable */
    public record Report(int code, String text) {}

    private static Method load() {
        try {
            Path folder = Files.createTempDirectory("verify");
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            int failed = compiler.run(
                    null,
                    null,
                    null,
                    "--release",
                    "17",
                    "-cp",
                    folder.toString(),
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    SOURCE.toString());
            if (failed != 0) throw new IllegalStateException("Verify.java does not compile");
            URL[] alone = {folder.toUri().toURL()};
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
    static Report runAsAProcess(Path bundle) throws InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            Path told = Files.createTempFile("verify", ".txt");
            Process process = new ProcessBuilder(List.of(
                            java, "-Xshare:auto", SOURCE.toAbsolutePath().toString(), bundle.toString()))
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
