package org.sojourn.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.platform.Settings;

/**
 * Asks clamd, where {@code SOJOURN_CLAMD} names one as {@code host:port}, whether a file is infected: its command INSTREAM,
 * the file in pieces with their length before each, an empty piece at the end (clamd(8)). Whatever else comes back than a
 * plain yes or no counts as no answer.
 */
@ApplicationScoped
class VirusScan {
    private static final Logger LOG = Logger.getLogger(VirusScan.class.getName());
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 65_536;
    private static final int LONGEST_ANSWER = 4096;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 15_000;

    /** A scanner that hangs must not hold every connection to the database. */
    private final Semaphore atOnce = new Semaphore(4);

    enum Answer {
        CLEAN,
        INFECTED,
        /** Nobody has looked. */
        AWAY
    }

    /** Without a scanner in the settings everything is clean. */
    Answer of(byte[] content) {
        Optional<String> address = Settings.SOJOURN_CLAMD.value();
        if (address.isEmpty()) return Answer.CLEAN;
        if (!atOnce.tryAcquire()) return Answer.AWAY;
        try {
            return read(ask(address.get(), content));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(
                    Level.WARNING,
                    "The virus scanner at " + address.get() + " does not answer; documents are parked.",
                    e);
            return Answer.AWAY;
        } finally {
            atOnce.release();
        }
    }

    private static String ask(String address, byte[] content) throws IOException {
        int colon = address.lastIndexOf(':');
        if (colon < 1) throw new IllegalArgumentException("SOJOURN_CLAMD is not host:port");
        try (Socket socket = new Socket()) {
            int port = Integer.parseInt(address.substring(colon + 1));
            socket.connect(new InetSocketAddress(address.substring(0, colon), port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(new DataOutputStream(socket.getOutputStream()), content);
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        }
    }

    private static void send(DataOutputStream out, byte[] content) throws IOException {
        out.write(COMMAND);
        for (int at = 0; at < content.length; at += PIECE) {
            int length = Math.min(PIECE, content.length - at);
            out.writeInt(length);
            out.write(content, at, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Answer read(String answer) {
        String said = answer.replace("\0", "").strip();
        if (said.equals("stream: OK")) return Answer.CLEAN;
        if (said.startsWith("stream: ") && said.endsWith(" FOUND")) return Answer.INFECTED;
        LOG.log(Level.WARNING, "The virus scanner said “{0}”; the document is parked.", said);
        return Answer.AWAY;
    }
}
