package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody with a password and a second factor of her own, who has given the one and is asked for the other. */
record AtTheCode(Visit visit, byte[] secret) {
    private static final String PASSWORD = "sieben braune Gänse";

    /** Invites a person of the demo, who sets everything up at her keyboard, leaves and comes back. */
    static AtTheCode comes(Visits visits, String person) {
        Page people = visits.as("Katrin Vogel").open("/access/people");
        people.locator("input[id$=invite][aria-label*='" + person + "']").click();
        String link = people.locator(".banner .code").innerText();
        Visit visit = visits.at(Screen.USUAL);
        Page page = visit.page();
        page.navigate(link.startsWith("http") ? link : people.url().replaceFirst("/access/.*", link));
        choosePassword(page);
        byte[] secret = setUp(page);
        page.locator("details.mine summary").click();
        page.locator("#leave button").click();
        page.waitForURL("**/access/sign-in");
        page.fill("[id='enter:email']", email(visits, person));
        page.fill("[id='enter:password']", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/access/code");
        Readable.check(page, Screen.USUAL);
        return new AtTheCode(visit, secret);
    }

    private static void choosePassword(Page page) {
        page.fill("[id='choose:password']", PASSWORD);
        page.locator(".secret-show").first().click();
        assertThat(page.locator("[id='choose:password']").getAttribute("type")).isEqualTo("text");
        page.fill("[id='choose:again']", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/home/today");
    }

    private static byte[] setUp(Page page) {
        page.navigate(page.url().replace("/home/today", "/access/second-factor"));
        page.locator("[id='begin:go']").click();
        page.locator("img.qr").waitFor();
        Readable.check(page, Screen.USUAL);
        byte[] secret = base32(page.locator("main .code").first().innerText());
        page.fill("[id='confirm:code']", code(secret, 0));
        page.keyboard().press("Enter");
        page.locator("ol.codes li").first().waitFor();
        assertThat(page.locator("ol.codes li").count()).isEqualTo(10);
        Readable.check(page, Screen.USUAL);
        return secret;
    }

    /** As an authenticator app computes it, so many half minutes from now. */
    String code(int ahead) {
        return code(secret, ahead);
    }

    private static String code(byte[] secret, int ahead) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / 30 + ahead;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] base32(String text) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : text.replace(" ", "").toCharArray())
            number = number.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        byte[] bytes = new byte[20];
        byte[] found = number.toByteArray();
        for (int i = 1; i <= Math.min(20, found.length); i++) bytes[20 - i] = found[found.length - i];
        return bytes;
    }

    private static String email(Visits visits, String person) {
        String family = person.replaceFirst(".* ", "");
        String given = person.substring(0, person.length() - family.length() - 1);
        return visits.database()
                .text("SELECT email FROM account WHERE given_name LIKE '%" + given + "' AND family_name = '" + family
                        + "'");
    }
}
