package org.sojourn.documents;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM over a whole file: 96-bit nonce, content, 128-bit tag; the file's name is authenticated with it. */
public final class FileCipher {
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FileCipher() {}

    public static byte[] close(byte[] key, String name, byte[] content) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), nonce, name, content);
        byte[] all = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, all, NONCE, closed.length);
        return all;
    }

    /** Fails for another key, another name, and content of which a single bit has changed. */
    public static byte[] open(byte[] key, String name, byte[] closed) {
        if (closed.length < NONCE) throw new IllegalStateException("The document " + name + " is cut off.");
        byte[] content = Arrays.copyOfRange(closed, NONCE, closed.length);
        return run(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), Arrays.copyOf(closed, NONCE), name, content);
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, String name, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The document " + name + " does not open; was it or its key changed?", e);
        }
    }
}
