package org.sojourn.correspondence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.fixture.Loopback;

/** A mail server that takes everything (RFC 5321, the few words it needs), counts each letter by its number and tells of its yes. */
final class MailSink implements AutoCloseable {
    /** Told in the moment after the yes has left. */
    interface Yes {
        void said(String id);
    }

    private final ServerSocket door;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private volatile Yes yes = id -> {};
    private volatile long pause;

    MailSink() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName(Loopback.HOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    void onYes(Yes told) {
        yes = told;
    }

    /** How often each letter was taken, by its Message-ID. */
    Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }

    /** Nanoseconds from the last yes that was followed by something to what followed it; 0 before. */
    long pause() {
        return pause;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                guest.setTcpNoDelay(true);
                run(() -> serve(guest));
            } catch (IOException e) {
                // the door was closed
            }
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "mail sink");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket guest) {
        try (guest;
                BufferedReader in = new BufferedReader(new InputStreamReader(guest.getInputStream(), ISO_8859_1))) {
            OutputStream out = guest.getOutputStream();
            say(out, "220 sink");
            long said = 0;
            for (String word = in.readLine(); word != null; word = in.readLine()) {
                if (said != 0) pause = System.nanoTime() - said;
                said = word.equals("DATA") ? take(in, out) : 0;
                if (said == 0) say(out, word.equals("QUIT") ? "221 bye" : "250 yes");
            }
        } catch (IOException e) {
            // the other side was killed
        }
    }

    /** @return the moment of the yes */
    private long take(BufferedReader in, OutputStream out) throws IOException {
        say(out, "354 go on");
        String id = null;
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) throw new IOException("killed in the middle of a letter");
            if (id == null && line.startsWith("Message-ID: ")) id = line.substring("Message-ID: ".length());
        }
        taken.merge(String.valueOf(id), 1, Integer::sum);
        say(out, "250 taken");
        long said = System.nanoTime();
        yes.said(String.valueOf(id));
        return said;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
