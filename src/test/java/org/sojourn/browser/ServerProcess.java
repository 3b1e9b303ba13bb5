package org.sojourn.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server of the tests as the machine sees it: its time and its heap. */
final class ServerProcess {
    private static final Pattern USED = Pattern.compile("generation\\s+total \\d+K, used (\\d+)K");

    private final ProcessHandle process;

    private ServerProcess(ProcessHandle process) {
        this.process = process;
    }

    /** The one child of this machine that runs the application. */
    static ServerProcess find() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("payara-micro.jar"))
                .findFirst()
                .map(ServerProcess::new)
                .orElseThrow();
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Bytes in use after everything that nobody holds is gone. */
    long usedHeap() throws IOException {
        ask("GC.run");
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) kilobytes += Long.parseLong(used.group(1));
        if (kilobytes == 0) throw new IllegalStateException("the heap is told in words this does not know");
        return kilobytes * 1024;
    }

    /** How many objects of a class live. */
    long objects(String type) throws IOException {
        return ask("GC.class_histogram")
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3 && words[3].equals(type))
                .mapToLong(words -> Long.parseLong(words[1]))
                .sum();
    }

    private String ask(String question) throws IOException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        question)
                .redirectErrorStream(true)
                .start();
        return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
