package org.sojourn.calls.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.vocabulary.Points;

/**
 * The rules of a call. May be built with flaws, so that a half-written book can be kept; {@link #flaws()} must be empty
 * before it is published.
 *
 * @param eligibility who may apply
 * @param criteria what gives points, in the order shown
 * @param tieBreaks what decides between equal points, in order; then the lottery
 * @param lottery how the last ties are decided
 * @param seats how places are given
 * @param assumptions what nobody has confirmed yet
 */
public record RuleBook(
        EligibilityRules eligibility,
        List<Criterion> criteria,
        List<TieBreak> tieBreaks,
        LotteryKind lottery,
        SeatRules seats,
        List<Assumption> assumptions) {
    public RuleBook {
        criteria = List.copyOf(criteria);
        tieBreaks = List.copyOf(tieBreaks);
        assumptions = List.copyOf(assumptions);
    }

    /** Deferred acceptance by points alone, with nothing assumed. */
    public RuleBook(
            EligibilityRules eligibility, List<Criterion> criteria, List<TieBreak> tieBreaks, LotteryKind lottery) {
        this(eligibility, criteria, tieBreaks, lottery, SeatRules.PLAIN, List.of());
    }

    /** The proposal a faculty starts from: 100 points, from the 5th semester. */
    public static RuleBook standard() {
        return new RuleBook(
                new EligibilityRules(5, null),
                List.of(
                        Criterion.of("GRADE", CriterionKind.GRADE, 45),
                        Criterion.of("LANGUAGE", CriterionKind.LANGUAGE, 20),
                        Criterion.of("MOTIVATION", CriterionKind.GIVEN, 20),
                        Criterion.of("ENGAGEMENT", CriterionKind.GIVEN, 10),
                        Criterion.of("PROGRESS", CriterionKind.GIVEN, 5)),
                List.of(TieBreak.by("GRADE"), TieBreak.by("LANGUAGE"), TieBreak.SEMESTER),
                LotteryKind.ONE_FOR_ALL);
    }

    /** For points worked out elsewhere: base points of up to 100 and up to 20 for a partner; ties go to the lottery. */
    public static RuleBook pointsGiven() {
        return new RuleBook(
                new EligibilityRules(1, null),
                List.of(
                        Criterion.of("BASE", CriterionKind.GIVEN, 100),
                        Criterion.of("PARTNER", CriterionKind.PARTNER, 20)),
                List.of(),
                LotteryKind.ONE_FOR_ALL);
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** The same book with places given another way. */
    public RuleBook with(SeatRules others) {
        return new RuleBook(eligibility, criteria, tieBreaks, lottery, others, assumptions);
    }

    /** The same book with a criterion weighing this much; as it is where it has no such criterion. */
    public RuleBook weighing(String code, int percent) {
        List<Criterion> others = criteria.stream()
                .map(criterion -> criterion.code().equals(code) ? criterion.weighing(percent) : criterion)
                .toList();
        return new RuleBook(eligibility, others, tieBreaks, lottery, seats, assumptions);
    }

    /** The same book with so many points needed at least where a place sets no minimum of its own. */
    public RuleBook needing(Points minimum) {
        return new RuleBook(eligibility.needing(minimum), criteria, tieBreaks, lottery, seats, assumptions);
    }

    /** The same book with so many seats of a place kept for a group, instead of those it keeps for it now. */
    public RuleBook reserving(SeatRule reserve) {
        List<SeatRule> others = new ArrayList<>(seats.rules());
        others.removeIf(rule -> rule.isAbout(reserve));
        if (reserve.number() > 0) others.add(reserve);
        return with(seats.with(others));
    }

    /** The same book, assuming this. */
    public RuleBook assuming(Assumption... assumed) {
        return new RuleBook(eligibility, criteria, tieBreaks, lottery, seats, List.of(assumed));
    }

    /** Whether two places may put the same two people in different orders, by points or by a tie-break. */
    public boolean scoresDependOnPlace() {
        return criteria.stream()
                .filter(c -> c.kind().dependsOnPlace())
                .anyMatch(c -> c.weightPercent() > 0 || tieBreaks.contains(TieBreak.by(c.code())));
    }

    /** Everything the office enters for an applicant, in the book's order. */
    public List<Entry> entries() {
        return criteria.stream().flatMap(c -> c.entries().stream()).toList();
    }

    /** Every group that a class or a reserve names: what an allocation must know about people, and nothing else of this kind. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>(seats.classes());
        seats.rules().stream().filter(rule -> rule.kind().namesAGroup()).forEach(rule -> groups.add(rule.category()));
        return groups;
    }

    /** Her priority class by the groups she is in: 0 comes first, before any points. */
    public int classOf(Set<String> categories) {
        List<String> classes = seats.classes();
        for (int at = 0; at < classes.size(); at++) if (categories.contains(classes.get(at))) return at;
        return classes.size();
    }

    /** The most anybody can reach. */
    public Points maximum() {
        return criteria.stream().map(c -> c.weighted(c.maximum())).reduce(Points.ZERO, Points::plus);
    }

    /** The names of the tie-breaks in order, as an allocation keeps them. */
    public List<String> tieBreakNames() {
        return tieBreaks.stream().map(TieBreak::name).toList();
    }

    /** Everything that keeps the book from being published; empty = it may be. */
    public List<Flaw> flaws() {
        return RuleBookInspection.flaws(this);
    }

    /**
     * The book as text, see {@link RuleBookText}; {@link #parse} reads it back.
     *
     * @throws IllegalStateException when a criterion's code is {@link Flaw.Code#CODE_UNREADABLE}
     */
    public String text() {
        return RuleBookText.write(this);
    }

    /** @throws RuleBookIsUnreadable when the text is not what {@link #text()} writes */
    public static RuleBook parse(String text) {
        return RuleBookText.read(text);
    }

    /** SHA-256 of {@link #text()} in UTF-8, lower-case hex. */
    public String digest() {
        try {
            byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
