package org.sojourn.documents;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A virus scanner for tests: speaks INSTREAM as clamd does and knows one signature, which is of no virus there is. */
final class OwnClamd implements AutoCloseable {
    static final String SIGNATURE = "sojourn-test-signature-7f3a91";

    private final ServerSocket server;
    private final String always;

    private OwnClamd(ServerSocket server, String always) {
        this.server = server;
        this.always = always;
    }

    static OwnClamd start() {
        return start(null);
    }

    /** @param always what it answers whatever it is asked, or null for the truth */
    static OwnClamd start(String always) {
        try {
            OwnClamd clamd = new OwnClamd(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), always);
            Thread thread = new Thread(clamd::serve, "own-clamd");
            thread.setDaemon(true);
            thread.start();
            return clamd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed())
            try (Socket socket = server.accept()) {
                String answer = always != null ? always : look(new DataInputStream(socket.getInputStream()));
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                // an answer that is closed over unread bytes would be lost
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                // the next one asks again
            }
    }

    private static String look(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) return "UNKNOWN COMMAND";
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt())
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        return content.indexOf(SIGNATURE) < 0 ? "stream: OK" : "stream: Sojourn.Test FOUND";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
