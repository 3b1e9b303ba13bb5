package org.sojourn.platform.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads codes and words of both languages, whatever their case. */
final class CodedParser<T> implements CellParser<T> {
    private final List<Choice<T>> choices;
    private final Map<String, Choice<T>> byWord = new HashMap<>();

    CodedParser(List<Choice<T>> choices) {
        this.choices = choices;
        for (Choice<T> choice : choices) {
            know(choice.code(), choice);
            know(choice.words().german(), choice);
            know(choice.words().english(), choice);
            choice.also().forEach(each -> know(each, choice));
        }
    }

    private void know(String word, Choice<T> choice) {
        Choice<T> before = byWord.putIfAbsent(word.toLowerCase(Locale.ROOT), choice);
        if (before != null && before != choice) throw new IllegalArgumentException(word + " means two things");
    }

    @Override
    public Parsed<T> read(String clean) {
        Choice<T> meant = byWord.get(clean.toLowerCase(Locale.ROOT));
        if (meant != null) return Parsed.of(meant.value(), meant.code());
        return Parsed.refused("oneOf", choices.stream().map(Choice::words).toList());
    }

    @Override
    public String shown(String canonical, Locale locale) {
        return choices.stream()
                .filter(each -> each.code().equals(canonical))
                .findFirst()
                .map(each -> each.words().in(locale))
                .orElse(canonical);
    }

    @Override
    public List<String> choices(Locale locale) {
        return choices.stream().map(each -> each.words().in(locale)).toList();
    }
}
