package org.sojourn.access.university;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom the provider has just recognised, with what it says of her. Only a sound token makes one: to hold this is the proof.
 * She is known by issuer and subject together; nothing else names her for certain.
 */
public final class ProvenPerson {
    private final String issuer;
    private final String subject;
    private final Map<String, List<String>> claims = new LinkedHashMap<>();
    private final boolean strong;

    /**
     * @param said the claims of the ID token, and behind them those of the provider's own page about her
     * @param strong whether the provider has asked her for a second factor
     */
    ProvenPerson(String issuer, String subject, List<Map<String, Object>> said, boolean strong) {
        this.issuer = issuer;
        this.subject = subject;
        this.strong = strong;
        said.forEach(all -> all.forEach((name, value) -> claims.putIfAbsent(name, texts(value))));
    }

    private static List<String> texts(Object value) {
        if (value instanceof Collection<?> many)
            return many.stream().filter(Objects::nonNull).map(String::valueOf).toList();
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    public String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    public boolean isStrong() {
        return strong;
    }

    /** The values of a claim; none when the provider says nothing about it. */
    public List<String> all(String claim) {
        return claims.getOrDefault(claim, List.of());
    }

    /** The value of a claim that has one, without blanks around it. */
    public Optional<String> one(String claim) {
        return all(claim).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Her address, unless the provider itself says that it has not checked it. */
    public Optional<String> email() {
        return one("email")
                .filter(address -> address.contains("@") && address.length() <= 254)
                .filter(address -> !all("email_verified").contains("false"));
    }

    /**
     * The student number in {@code schac_personal_unique_code}, such as 4010101 in
     * {@code urn:schac:personalUniqueCode:de:example.org:Matrikelnummer:4010101}; empty when there is none or more than one.
     *
     * @param before what has to stand before it; with nothing the provider is not believed
     */
    public Optional<String> studentNumber(String before) {
        if (before.isEmpty()) return Optional.empty();
        List<String> numbers = all("schac_personal_unique_code").stream()
                .filter(code -> code.startsWith(before))
                .map(code -> code.substring(before.length()))
                .distinct()
                .toList();
        return numbers.size() == 1 && numbers.get(0).matches("[A-Za-z0-9]{1,20}")
                ? Optional.of(numbers.get(0))
                : Optional.empty();
    }

    /** Nothing of her goes into a log. */
    @Override
    public String toString() {
        return "ProvenPerson";
    }
}
