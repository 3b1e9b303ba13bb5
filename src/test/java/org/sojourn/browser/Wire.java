package org.sojourn.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP byte by byte, so that it can also speak it wrongly, which no client library would. */
final class Wire {
    private final String host;
    private final int port;
    private final String from;
    private final int patience;

    /** @param address of the server, without a slash at its end */
    Wire(String address) {
        this(URI.create(address).getHost(), URI.create(address).getPort(), "127.0.0.1", 3000);
    }

    private Wire(String host, int port, String from, int patience) {
        this.host = host;
        this.port = port;
        this.from = from;
        this.patience = patience;
    }

    /** The same, as another machine would: all of 127.0.0.0/8 is this one. */
    Wire from(String address) {
        return new Wire(host, port, address, patience);
    }

    /** The same, but waits longer for an answer. */
    Wire patiently() {
        return new Wire(host, port, from, 30_000);
    }

    /**
     * @param status 0 when nothing came
     * @param headers by name in lower case; several of one name in their order
     * @param body as text of single bytes
     * @param more what came after the first answer on the same connection
     */
    record Reply(int status, Map<String, List<String>> headers, String body, String more) {
        String header(String name) {
            List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
            return values == null ? null : String.join("\n", values);
        }
    }

    /** A request without a body. */
    Reply ask(String method, String path, String... headers) {
        return send(start(method, path, headers) + "\r\n");
    }

    Reply get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /** A form as a browser sends it. */
    Reply post(String path, String form, String... headers) {
        String length = "Content-Length: " + form.getBytes(StandardCharsets.UTF_8).length;
        return send(start("POST", path, headers) + "Content-Type: application/x-www-form-urlencoded\r\n" + length
                + "\r\n\r\n" + form);
    }

    String start(String method, String path, String... headers) {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host + ":" + port
                + "\r\nConnection: close\r\nAccept: text/html\r\nAccept-Language: en\r\n");
        for (String header : headers) text.append(header).append("\r\n");
        return text.toString();
    }

    /** Sends these bytes and reads until the other side closes, or says nothing for a while. */
    Reply send(String bytes) {
        try (Socket socket = new Socket(host, port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(patience);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return reply(all(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String all(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        try {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) bytes.write(piece, 0, read);
        } catch (SocketTimeoutException silence) {
            // the other side waits for more
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static Reply reply(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) return new Reply(0, Map.of(), text, "");
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.computeIfAbsent(lines[i].substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).strip());
        }
        String rest = text.substring(end + 4);
        List<String> length = headers.getOrDefault("content-length", List.of());
        int own = length.isEmpty() ? rest.length() : Math.min(rest.length(), Integer.parseInt(length.get(0)));
        return new Reply(
                Integer.parseInt(lines[0].split(" ")[1]), headers, rest.substring(0, own), rest.substring(own));
    }
}
