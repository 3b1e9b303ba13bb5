package org.sojourn.platform.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** Ready-made parsers. Numbers take comma or dot as the decimal mark and no grouping, in either language. */
public final class Parsers {
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,64}@(?:[\\p{L}\\d-]{1,63}\\.){1,8}\\p{L}{2,63}");
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_NAMED = 30;

    private Parsers() {}

    /** Any text up to that many characters. */
    public static CellParser<String> text(int longest) {
        return clean -> clean.codePointCount(0, clean.length()) <= longest
                ? Parsed.of(clean, clean)
                : Parsed.refused("text", longest);
    }

    /** Digits only, kept as text so that leading zeros stay: student numbers. */
    public static CellParser<String> digits(int fewest, int most) {
        Pattern wanted = Pattern.compile("[0-9]{" + fewest + "," + most + "}");
        return clean ->
                wanted.matcher(clean).matches() ? Parsed.of(clean, clean) : Parsed.refused("digits", fewest, most);
    }

    public static CellParser<String> email() {
        return clean -> clean.length() <= LONGEST_EMAIL && EMAIL.matcher(clean).matches()
                ? Parsed.of(clean, clean)
                : Parsed.refused("email");
    }

    /** A whole number in a range, both ends included. */
    public static CellParser<Integer> whole(int least, int greatest) {
        return (NumberParser<Integer>) clean -> {
            String plain = Numbers.dotted(clean);
            if (!plain.matches("-?\\d{1,9}")) return Parsed.refused("whole", least, greatest);
            int value = Integer.parseInt(plain);
            return value < least || value > greatest
                    ? Parsed.refused("whole", least, greatest)
                    : Parsed.of(value, "" + value);
        };
    }

    /** Points with at most one decimal, in a range, both ends included. */
    public static CellParser<Points> points(Points least, Points greatest) {
        return (NumberParser<Points>) clean -> {
            try {
                Points value = Points.parse(Numbers.dotted(clean));
                if (value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0)
                    return Parsed.of(value, value.toString());
            } catch (NumberFormatException notPoints) {
                // told below, together with the range
            }
            return Parsed.refused("points", least, greatest);
        };
    }

    /** A number with at most that many decimals, in a range, both ends included: grades. */
    public static CellParser<BigDecimal> decimal(BigDecimal least, BigDecimal greatest, int places) {
        BigDecimal example = least.add(greatest).divide(BigDecimal.valueOf(2), places, RoundingMode.HALF_UP);
        return (NumberParser<BigDecimal>) clean -> {
            String plain = Numbers.dotted(clean);
            if (plain.matches("-?\\d{1,9}(\\.\\d{1," + places + "})?")) {
                BigDecimal value = new BigDecimal(plain).setScale(places, RoundingMode.UNNECESSARY);
                if (value.compareTo(least) >= 0 && value.compareTo(greatest) <= 0)
                    return Parsed.of(value, value.toPlainString());
            }
            return Parsed.refused("decimal", least, greatest, example);
        };
    }

    /** One of a few things, each by its code, its words in both languages, or another word for it. */
    @SafeVarargs
    public static <T> CellParser<T> coded(Choice<T>... choices) {
        return new CodedParser<>(List.of(choices));
    }

    /** A level of the Common European Framework, or a word for having grown up with the language. */
    public static CellParser<CefrLevel> level() {
        Stream<Choice<CefrLevel>> taught = Arrays.stream(CefrLevel.values())
                .filter(each -> each != CefrLevel.NATIVE)
                .map(each -> new Choice<>(each, each.name(), Label.same(each.name())));
        Choice<CefrLevel> grown =
                new Choice<>(CefrLevel.NATIVE, "NATIVE", new Label("Muttersprache", "Native"), "Native speaker");
        return new CodedParser<>(Stream.concat(taught, Stream.of(grown)).toList());
    }

    /** One of the codes given, whatever their case: the places of a call, the partners. */
    public static CellParser<String> oneOf(Collection<String> codes) {
        List<String> known = List.copyOf(codes);
        List<String> named = known.size() <= MOST_NAMED ? known : known.subList(0, MOST_NAMED);
        String key = named.size() == known.size() ? "oneOf" : "oneOfMany";
        return clean -> known.stream()
                .filter(each -> each.equalsIgnoreCase(clean))
                .findFirst()
                .map(each -> Parsed.of(each, each))
                .orElseGet(() -> Parsed.refused(key, named));
    }

    /** Words separated by commas, each once, in the order given. */
    public static CellParser<List<String>> list(int mostWords, int longestWord) {
        return clean -> {
            List<String> words = Stream.of(clean.split(","))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .toList();
            boolean fits = words.size() <= mostWords && words.stream().allMatch(each -> each.length() <= longestWord);
            return fits ? Parsed.of(words, String.join(", ", words)) : Parsed.refused("list", mostWords, longestWord);
        };
    }
}
