package org.sojourn.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sojourn.fixture.Loopback;

/** A connection between two programs that can be cut: bytes go through until then, and nothing answers until it is mended. */
final class Relay implements AutoCloseable {
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private ServerSocket door;
    private volatile boolean cut;

    /** Leads to a port of this machine; gives the port to knock at. */
    int port(int target) {
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName(Loopback.HOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(() -> take(target));
        return door.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Relay::end);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    private void take(int target) {
        while (!door.isClosed()) {
            try {
                Socket here = door.accept();
                if (cut) {
                    here.close();
                    continue;
                }
                Socket there = new Socket(Loopback.HOST, target);
                here.setTcpNoDelay(true);
                there.setTcpNoDelay(true);
                open.add(here);
                open.add(there);
                run(() -> pour(here, there));
                run(() -> pour(there, here));
            } catch (IOException e) {
                // the door was closed, or one side went away at once
            }
        }
    }

    private void pour(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // one side went away, so the other does
        }
        end(from);
        end(to);
        open.remove(from);
        open.remove(to);
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
