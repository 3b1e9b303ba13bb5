package org.sojourn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes a secret with the installation's key ({@code SOJOURN_KEY}, 32 bytes in base64; AES-GCM, a fresh 96-bit nonce in
 * front), so that a look into the database does not show it.
 */
@ApplicationScoped
public class Seal {
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret: 256 random bits in lower-case hex. */
    public static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
    public static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256, lower-case hex. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 keyed with the installation's key, lower-case hex: for what is too short or too well known for a plain hash. */
    public String mark(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(Settings.SOJOURN_KEY.required()), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String close(String secret) {
        return close(own(), secret);
    }

    /** Opens what {@link #close} made; with another key it fails. */
    public String open(String sealed) {
        return open(own(), sealed);
    }

    /** A new key of 256 random bits, for things that have a key of their own. */
    public static byte[] key() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    /** Closes a text with a key of its own. */
    public static String close(byte[] key, String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, key, nonce, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + closed.length)
                        .put(nonce)
                        .put(closed)
                        .array());
    }

    /** Opens what was closed with this key; with another one it fails. */
    public static String open(byte[] key, String sealed) {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(bytes, NONCE);
        byte[] opened = run(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(bytes, NONCE, bytes.length));
        return new String(opened, StandardCharsets.UTF_8);
    }

    private static byte[] own() {
        return Base64.getDecoder().decode(Settings.SOJOURN_KEY.required());
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This key does not open what was sealed; is SOJOURN_KEY the same?", e);
        }
    }
}
