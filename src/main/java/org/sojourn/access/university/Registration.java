package org.sojourn.access.university;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.platform.Settings;
import org.sojourn.platform.StartRefused;

/**
 * How this installation is registered at the provider, from the settings {@code SOJOURN_OIDC_…}. The secret is read when
 * it is needed and is no part of this.
 *
 * @param issuer the provider as it names itself, compared letter by letter
 * @param scope what is asked for, between blanks
 * @param strongContexts values of {@code acr} that stand for a second factor asked by the provider
 * @param studentNumbers what stands before the student number in {@code schac_personal_unique_code}; empty when this
 *     provider is not believed about student numbers
 * @param opensAccounts whether somebody unknown gets an account
 * @param offersSignOut whether people are shown the way to sign out at the provider too
 */
public record Registration(
        String issuer,
        String clientId,
        String scope,
        Set<String> strongContexts,
        String studentNumbers,
        boolean opensAccounts,
        boolean offersSignOut) {
    private static final String SCOPE = "openid profile email";

    /** Empty when no provider is configured. A provider that is configured by halves stops with a sentence. */
    public static Optional<Registration> configured() {
        return Settings.SOJOURN_OIDC_PROVIDER.value().map(Registration::of);
    }

    private static Registration of(String issuer) {
        if (!isSafe(issuer))
            throw new StartRefused("SOJOURN_OIDC_PROVIDER is " + issuer
                    + ", which is no address with https:. Name the provider exactly as it names itself.");
        String scope = Settings.SOJOURN_OIDC_SCOPES.value().orElse(SCOPE);
        if (!List.of(scope.split(" +")).contains("openid"))
            throw new StartRefused("SOJOURN_OIDC_SCOPES lacks the word openid. Add it, or leave the setting out.");
        secret();
        return new Registration(
                issuer,
                Settings.SOJOURN_OIDC_CLIENT_ID.required(),
                scope,
                words(Settings.SOJOURN_OIDC_SECOND_FACTOR_ACR),
                Settings.SOJOURN_OIDC_STUDENT_NUMBERS.value().orElse(""),
                Settings.SOJOURN_OIDC_NEW_ACCOUNTS.isOn(),
                Settings.SOJOURN_OIDC_SIGN_OUT.isOn());
    }

    private static Set<String> words(Settings setting) {
        return Arrays.stream(setting.value().orElse("").split("[, ]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nobody in between can read along or answer: TLS, or this machine itself. */
    static boolean isSafe(String address) {
        try {
            URI there = URI.create(address);
            if (there.getHost() == null || there.getRawFragment() != null || there.getRawUserInfo() != null)
                return false;
            return "https".equals(there.getScheme())
                    || "http".equals(there.getScheme()) && there.getHost().matches("localhost|127\\.0\\.0\\.1");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String secret() {
        return Settings.SOJOURN_OIDC_CLIENT_SECRET.required();
    }

    /** The words on the button, if somebody has chosen them. */
    public static Optional<String> label(Locale language) {
        return language.getLanguage().equals("en")
                ? Settings.SOJOURN_OIDC_LABEL_EN.value()
                : Settings.SOJOURN_OIDC_LABEL_DE.value();
    }
}
