package org.sojourn.access.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import org.sojourn.platform.Refusal;

/**
 * Which passwords are good enough: at least twelve characters of any kind, at most two hundred, neither one of those that are
 * tried first nor the person's own name. No rule about capitals, digits or signs, and none about age, as NIST SP 800-63B
 * 3.1.1 advises.
 */
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** The estimate's steps are 0 to 4; below 2 stands what fewer than a million guesses find. */
    private static final int WEAK = 2;

    /** The estimate takes longer with every character, and is certain long before this one. */
    private static final int LOOKED_AT = 64;

    private static final int SHORTEST_NAME = 4;

    private PasswordRule() {}

    /**
     * Refuses with a sentence what does not do.
     *
     * @param own names and address of the person
     */
    static void check(String password, List<String> own) {
        if (password.length() < SHORTEST) throw new Refusal("password-too-short", SHORTEST);
        if (password.length() > LONGEST) throw new Refusal("password-too-long", LONGEST);
        String seen = password.toLowerCase(Locale.ROOT);
        List<String> words = own.stream()
                .flatMap(text ->
                        List.of(text.toLowerCase(Locale.ROOT)
                                        .replaceFirst("@.*", "")
                                        .split("[\\s._-]+"))
                                .stream())
                .filter(word -> word.length() >= SHORTEST_NAME)
                .toList();
        if (words.stream().anyMatch(seen::contains)) throw new Refusal("password-names-you");
        String beginning = password.substring(0, Math.min(password.length(), LOOKED_AT));
        if (new Zxcvbn().measure(beginning, List.of("sojourn")).getScore() < WEAK)
            throw new Refusal("password-too-common");
    }
}
