package org.sojourn.access.university;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An ID token in the making; everything about it may be spoilt. */
public final class TestToken {
    final Map<String, Object> header = new LinkedHashMap<>();
    final Map<String, Object> claims = new LinkedHashMap<>();
    private TestKey key;
    private UnaryOperator<String> last = token -> token;
    private String secret;

    TestToken(String issuer, String client, String nonce, Map<String, Object> person, TestKey key) {
        this.key = key;
        header.put("alg", "RS256");
        header.put("kid", key.id());
        long now = Instant.now().getEpochSecond();
        claims.put("iss", issuer);
        claims.put("aud", client);
        claims.put("nonce", nonce);
        claims.put("iat", now);
        claims.put("exp", now + 300);
        claims.putAll(person);
    }

    /** With a claim of this value; null takes it out. */
    public TestToken with(String claim, Object value) {
        if (value == null) claims.remove(claim);
        else claims.put(claim, value);
        return this;
    }

    void by(TestKey other) {
        key = other;
    }

    void unsigned() {
        header.put("alg", "none");
        header.remove("kid");
        key = null;
    }

    /** Signed with what everybody knows who knows the client’s secret. */
    void bySecret(String known) {
        header.put("alg", "HS256");
        secret = known;
    }

    /** Whatever it became, another one is handed out. */
    void instead(UnaryOperator<String> other) {
        last = other;
    }

    String signed() {
        String text = encoded(header) + "." + encoded(claims);
        return last.apply(text + "." + encoded(signature(text.getBytes(UTF_8))));
    }

    private byte[] signature(byte[] text) {
        if (secret != null) return mac(text);
        return key == null ? new byte[0] : key.sign(text);
    }

    private byte[] mac(byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, Object> part) {
        return encoded(JSONObjectUtils.toJSONString(part).getBytes(UTF_8));
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
