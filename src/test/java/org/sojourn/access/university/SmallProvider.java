package org.sojourn.access.university;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A university’s sign-in on this machine: it recognises whoever comes as the person the test has put there, and gives
 * sound answers unless it is told to spoil one. It is strict where a real one is: a code counts once, for its address, its
 * client and its verifier.
 */
public final class SmallProvider implements AutoCloseable {
    public static final String CLIENT = "sojourn-test";
    public static final String SECRET = "a secret & more";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Object> person = new LinkedHashMap<>();
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final TestKey key = new TestKey("first");
    private Consumer<TestToken> spoil = token -> {};
    private Map<String, Object> page;
    private boolean declines;
    private String lastToken;

    private SmallProvider(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        on("/.well-known/openid-configuration", exchange -> json(exchange, document));
        on("/keys", exchange -> json(exchange, Map.of("keys", List.of(key.published()))));
        on("/authorize", this::authorize);
        on("/token", this::token);
        on("/userinfo", this::userInfo);
        on("/leave", exchange -> answer(exchange, 302, query(exchange).get("post_logout_redirect_uri")));
        reset();
        server.start();
    }

    public static SmallProvider start() {
        return new SmallProvider(0);
    }

    /** At the port another one had. */
    public static SmallProvider startAt(int port) {
        return new SmallProvider(port);
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Sound again, and with nobody there. */
    public void reset() {
        person.clear();
        page = null;
        spoil = token -> {};
        declines = false;
        document.clear();
        document.put("issuer", issuer());
        document.put("authorization_endpoint", issuer() + "/authorize");
        document.put("token_endpoint", issuer() + "/token");
        document.put("jwks_uri", issuer() + "/keys");
        document.put("end_session_endpoint", issuer() + "/leave");
        document.put("authorization_response_iss_parameter_supported", true);
    }

    /** What it says of itself, to be changed before the first question. */
    public Map<String, Object> document() {
        return document;
    }

    /** Whoever comes from here on has these claims, in her token. */
    public void recognises(Map<String, ?> claims) {
        person.clear();
        person.putAll(claims);
    }

    /** The token says no more than the subject; the rest is on a page of its own. */
    public void tellsOnAPage(Map<String, ?> claims) {
        recognises(Map.of("sub", claims.get("sub")));
        page = new LinkedHashMap<>(claims);
        document.put("userinfo_endpoint", issuer() + "/userinfo");
    }

    /** From here on each token is spoilt before it is signed. */
    public void spoils(Consumer<TestToken> how) {
        spoil = how;
    }

    public void declines() {
        declines = true;
    }

    /** The last one that was handed out. */
    public String lastToken() {
        return lastToken;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange);
        boolean right = "code".equals(asked.get("response_type"))
                && CLIENT.equals(asked.get("client_id"))
                && "S256".equals(asked.get("code_challenge_method"))
                && List.of(asked.get("scope").split(" ")).contains("openid");
        if (!right) {
            answer(exchange, 400, "");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        String said = declines ? "error=access_denied" : "code=" + code;
        answer(
                exchange,
                302,
                asked.get("redirect_uri") + "?" + said + "&state=" + asked.get("state") + "&iss=" + issuer());
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = pairs(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Map<String, String> asked = codes.remove(form.get("code"));
        boolean right = asked != null
                && isClient(exchange, form)
                && asked.get("redirect_uri").equals(form.get("redirect_uri"))
                && asked.get("code_challenge").equals(challenge(form.get("code_verifier")));
        if (!right) {
            answer(exchange, 400, "");
            return;
        }
        TestToken token = new TestToken(issuer(), CLIENT, asked.get("nonce"), person, key);
        spoil.accept(token);
        lastToken = token.signed();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("access_token", "access");
        answer.put("token_type", "Bearer");
        if (lastToken != null) answer.put("id_token", lastToken);
        json(exchange, answer);
    }

    private static boolean isClient(HttpExchange exchange, Map<String, String> form) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null) return CLIENT.equals(form.get("client_id")) && SECRET.equals(form.get("client_secret"));
        String[] pair = new String(Base64.getDecoder().decode(header.replace("Basic ", "")), UTF_8).split(":");
        return CLIENT.equals(decoded(pair[0])) && SECRET.equals(decoded(pair[1]));
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        boolean right = "Bearer access".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (right) json(exchange, page);
        else answer(exchange, 401, "");
    }

    private static String challenge(String verifier) {
        try {
            return TestToken.encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What happens at a path. */
    private interface Doing {
        void at(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Doing doing) {
        server.createContext(path, exchange -> {
            try (exchange) {
                doing.at(exchange);
            }
        });
    }

    private static void json(HttpExchange exchange, Map<String, Object> body) throws IOException {
        byte[] bytes = JSONObjectUtils.toJSONString(body).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void answer(HttpExchange exchange, int status, String location) throws IOException {
        if (!location.isEmpty()) exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(status, -1);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return pairs(exchange.getRequestURI().getRawQuery());
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> pairs.put(decoded(pair[0]), decoded(pair[1])));
        return pairs;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
