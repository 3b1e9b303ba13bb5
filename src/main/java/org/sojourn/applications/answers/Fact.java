package org.sojourn.applications.answers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sojourn.applications.Facts;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/**
 * One thing the rules ask of a student, by the name its page sends: {@code programme}, {@code semester}, or {@code language.en}
 * for a level. Its value is a text, empty while she has not told it.
 */
public record Fact(String name) {
    public static final Fact PROGRAMME = new Fact("programme");
    public static final Fact SEMESTER = new Fact("semester");
    private static final Pattern LANGUAGE = Pattern.compile("language\\.([a-z]{2})");
    private static final int LATEST_SEMESTER = 30;

    public static Fact ofLanguage(String code) {
        return new Fact("language." + code);
    }

    /** What a page sent, if there is such a fact. */
    public static Optional<Fact> named(String name) {
        Fact fact = new Fact(String.valueOf(name));
        boolean known = fact.equals(PROGRAMME) || fact.equals(SEMESTER) || fact.language() != null;
        return known ? Optional.of(fact) : Optional.empty();
    }

    /** The code of the language it is about, or null. */
    private String language() {
        Matcher matched = LANGUAGE.matcher(name);
        return matched.matches() ? matched.group(1) : null;
    }

    public String in(Facts facts) {
        if (equals(PROGRAMME)) return text(facts.programme());
        if (equals(SEMESTER)) return text(facts.semester());
        return language() == null ? "" : text(facts.languages().get(language()));
    }

    /** Refuses what is no value of it. */
    Facts with(Facts facts, String typed) {
        String value = typed == null ? "" : typed.strip();
        if (equals(PROGRAMME)) return new Facts(one(Programme.values(), value), facts.semester(), facts.languages());
        if (equals(SEMESTER)) return new Facts(facts.programme(), semester(value), facts.languages());
        Map<String, CefrLevel> languages = new HashMap<>(facts.languages());
        languages.remove(language());
        CefrLevel level = one(CefrLevel.values(), value);
        if (level != null) languages.put(language(), level);
        return new Facts(facts.programme(), facts.semester(), languages);
    }

    private static <E extends Enum<E>> E one(E[] all, String value) {
        if (value.isEmpty()) return null;
        return Stream.of(all)
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refusal("fact-not-on-the-list"));
    }

    private static Integer semester(String value) {
        if (value.isEmpty()) return null;
        if (!value.matches("\\d{1,2}")) throw new Refusal("semester-out-of-range", LATEST_SEMESTER);
        int semester = Integer.parseInt(value);
        if (semester < 1 || semester > LATEST_SEMESTER) throw new Refusal("semester-out-of-range", LATEST_SEMESTER);
        return semester;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
