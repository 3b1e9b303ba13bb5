package org.sojourn.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A note in the data folder about a process we started: its id and the moment it began. A process counts as ours only if
 * the note, the moment and its command line agree, because ids are given again to strangers.
 */
final class ProcessNote {
    private final Path file;
    private final String mark;
    private final String what;

    /**
     * @param file where the note lies
     * @param mark one argument, word for word, that only our process carries
     * @param what the process in the words of a sentence, such as “database”
     */
    ProcessNote(Path file, String mark, String what) {
        this.file = file;
        this.mark = mark;
        this.what = what;
    }

    void write(ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + " " + began(process));
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // a stale note is harmless: the next start finds no such process
        }
    }

    /** Ends what an earlier launcher left behind; says whether there was anything. */
    boolean endLeftover(Duration patience) {
        Optional<ProcessHandle> leftover = leftover();
        leftover.ifPresent(process -> end(process, patience));
        remove();
        return leftover.isPresent();
    }

    private void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (isGone(process, patience)) {
            return;
        }
        process.destroyForcibly();
        if (!isGone(process, Duration.ofSeconds(10))) {
            throw CannotStart.leftoverStays(what, process.pid());
        }
    }

    /** The process of the note if it still lives and is ours beyond doubt. */
    Optional<ProcessHandle> leftover() {
        String[] words = DataFolder.readOr(file, "").strip().split(" ");
        if (words.length != 2 || !words[0].matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> isAlive(process) && began(process).equals(words[1]))
                .filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(mark))
                .orElseThrow(() -> CannotStart.leftoverUnknown(what, process.pid()));
    }

    private static String began(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static boolean isGone(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (isAlive(process) && System.nanoTime() < end) {
            pause();
        }
        return !isAlive(process);
    }

    /** A dead process that nobody has collected yet still has an id, but holds no file and no port. */
    private static boolean isAlive(ProcessHandle process) {
        String stat = DataFolder.readOr(Path.of("/proc/" + process.pid() + "/stat"), "");
        return process.isAlive() && !stat.substring(stat.lastIndexOf(')') + 1).startsWith(" Z");
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted, so nothing runs and stored data is kept; start again.");
        }
    }
}
