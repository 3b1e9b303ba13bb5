package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sojourn.calls.RuleNames;
import org.sojourn.calls.rules.stamp.Loss;
import org.sojourn.calls.rules.stamp.Pattern;
import org.sojourn.calls.rules.stamp.Promise;
import org.sojourn.calls.rules.stamp.Stamp;
import org.sojourn.platform.Texts;

/** What a rule set promises, what a rule costs, and the small example that shows it, in words. */
@Named
@RequestScoped
public class LossWords {
    @Inject
    private Texts texts;

    @Inject
    private RuleNames names;

    /** Each promise with whether it holds, in the order of the stamp. */
    public List<Mark> marks(Stamp stamp) {
        return Arrays.stream(Promise.values())
                .map(promise -> new Mark(texts.get("calls.promise." + promise), !stamp.keeps(promise)))
                .toList();
    }

    /** What the rule costs, as one sentence. */
    public String lead(Loss loss) {
        return texts.of(
                "calls.loss." + loss.code(),
                loss.subject(),
                loss.rule() == null ? 0 : loss.rule().number(),
                loss.rule() == null ? "" : names.group(loss.rule().category()));
    }

    /** Why, told by the example. */
    public String story(Loss loss) {
        Pattern pattern = loss.pattern();
        return texts.of(
                "calls.pattern." + loss.code(), pattern.person(), pattern.told().size());
    }

    public String rewrite(Loss loss) {
        return texts.get("calls.rewrite." + loss.code());
    }

    /** "A hat 1 Platz, nach Punkten: 3, 1, 2". */
    public List<String> places(Loss loss) {
        return loss.pattern().places().stream()
                .map(place -> texts.of("calls.pattern.place", place.name(), place.seats(), joined(place.order())))
                .toList();
    }

    /** The head of the second result. */
    public String otherwise(Loss loss) {
        Pattern pattern = loss.pattern();
        return pattern.isGainByLying()
                ? texts.of("calls.pattern.told", pattern.person(), joined(pattern.told()))
                : texts.get("calls.pattern.safe");
    }

    /** One row for each person. */
    public List<Row> people(Loss loss) {
        List<Pattern.Person> people = loss.pattern().people();
        return IntStream.range(0, people.size())
                .mapToObj(at -> row(at + 1, people.get(at), loss.pattern().person()))
                .toList();
    }

    private Row row(int number, Pattern.Person person, int about) {
        String name = texts.of(person.inGroup() ? "calls.pattern.person.group" : "calls.pattern.person", number);
        return new Row(name, joined(person.wishes()), got(person.gets()), got(person.otherwise()), number == about);
    }

    private String got(String place) {
        return place.isEmpty() ? texts.get("calls.pattern.nothing") : place;
    }

    private static String joined(List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** @param lost the promise does not hold */
    public record Mark(String text, boolean lost) {}

    /** @param about whether the example is about this person */
    public record Row(String name, String wishes, String gets, String otherwise, boolean about) {}
}
