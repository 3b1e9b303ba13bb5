package org.sojourn.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on 127.0.0.1. */
final class Ports {
    private Ports() {}

    static int free() throws IOException {
        try (ServerSocket socket = bound(0)) {
            return socket.getLocalPort();
        }
    }

    static void refuseTaken(int port) {
        try (ServerSocket socket = bound(port)) {
            socket.getLocalPort();
        } catch (IOException e) {
            boolean forbidden = String.valueOf(e.getMessage()).contains("ermission denied");
            throw forbidden ? CannotStart.portForbidden(port) : CannotStart.portTaken(port);
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(!Children.isWindows());
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
