package org.sojourn.allocation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.access.people.PersonRow;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.RunCard;
import org.sojourn.allocation.RunState;
import org.sojourn.allocation.StudentRow;
import org.sojourn.allocation.WholeRun;
import org.sojourn.allocation.WishRow;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.platform.Texts;
import org.sojourn.platform.paper.PaperWriter;
import org.sojourn.platform.paper.PaperWriter.Fact;
import org.sojourn.platform.paper.PaperWriter.Head;
import org.sojourn.platform.web.When;
import org.sojourn.vocabulary.Points;

/**
 * The committee’s protocol of a run: the call, the rules in words, the lottery, the figures, who got each place, who got
 * none under numbers only, the digests, and lines to sign on.
 *
 * @param people by account id
 */
record ProtocolText(Locale language, WholeRun whole, Rules rules, Map<Long, PersonRow> people) {
    /** The rules in words. */
    record Rules(List<String> who, List<Line> criteria, Points maximum, List<String> ties, List<String> seats) {}

    /** A criterion: its name, how it comes to its points, the most it counts. */
    record Line(String name, String how, String most) {}

    /** @param granted the wish each one placed was granted, by application id */
    String write(List<StudentRow> students, Map<Long, WishRow> granted) {
        RunCard run = run();
        PaperWriter paper =
                new PaperWriter(language, words("title", whole.call().title(language), run.number()));
        paper.facts(course());
        rules(paper);
        lottery(paper);
        paper.heading(words("figures")).facts(figures());
        places(paper, students, granted);
        waiting(paper, students);
        paper.heading(words("proof")).text(words("proof.text")).facts(digests());
        paper.signatures(words("signed"), words("signed.text"), List.of(words("signed.by"), words("signed.second")));
        return paper.xhtml();
    }

    private List<Fact> course() {
        RunCard run = run();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("call", whole.call().title(language)));
        facts.add(fact("window", When.deadline(language, whole.call().closesAt())));
        facts.add(fact("state", Texts.in(language, "allocation.state." + run.state())));
        facts.add(fact("decided", words("by", When.moment(language, run.decidedAt()), name(run.decidedBy()))));
        if (run.proposedAt() != null)
            facts.add(fact("proposed", words("by", When.moment(language, run.proposedAt()), name(run.proposedBy()))));
        if (run.approvedAt() != null)
            facts.add(fact("approved", words("by", When.moment(language, run.approvedAt()), name(run.approvedBy()))));
        if (run.releasedAt() != null) facts.add(fact("released", When.moment(language, run.releasedAt())));
        return facts;
    }

    private void rules(PaperWriter paper) {
        paper.heading(words("rules", run().ruleVersion()));
        paper.subheading(Texts.in(language, "calls.words.who")).list(rules.who());
        paper.subheading(
                Texts.in(language, "calls.words.points", rules.maximum().in(language)));
        paper.table(
                List.of(Head.of(word("criterion")), Head.of(word("how")), Head.number(word("most"))),
                rules.criteria().stream()
                        .map(line -> List.of(line.name(), line.how(), line.most()))
                        .toList());
        paper.subheading(Texts.in(language, "calls.words.ties")).list(rules.ties());
        paper.subheading(Texts.in(language, "calls.words.seats")).list(rules.seats());
    }

    private void lottery(PaperWriter paper) {
        boolean isRehearsal = !run().seedHash().equals(whole.call().seedHash());
        paper.heading(words("lottery")).text(words(isRehearsal ? "lottery.rehearsal" : "lottery.text"));
        List<Fact> facts = new ArrayList<>(List.of(fact("commitment", run().seedHash())));
        boolean isReleased = run().state() == RunState.RELEASED;
        if (isReleased && whole.call().seedPublished() != null)
            facts.add(fact("seed", whole.call().seedPublished()));
        paper.facts(facts);
    }

    private List<Fact> figures() {
        RunCard run = run();
        return List.of(
                fact("figures.students", run.students()),
                fact("figures.placed", run.placed()),
                fact("figures.first", run.firstWishes()),
                fact("figures.waiting", run.waiting()),
                fact("figures.wishes", run.wishes()),
                fact("figures.ineligible", run.ineligibleWishes()),
                fact("figures.violations", run.violations()));
    }

    private void places(PaperWriter paper, List<StudentRow> students, Map<Long, WishRow> granted) {
        paper.heading(words("places"));
        whole.nodes().stream()
                .filter(node -> node.kind() == NodeKind.PLACE)
                .sorted(Comparator.comparing(node -> card(node.nodeId()).code()))
                .forEach(node -> place(paper, node, admitted(students, granted, node.nodeId())));
    }

    private record Admitted(StudentRow student, WishRow wish) {}

    private static List<Admitted> admitted(List<StudentRow> students, Map<Long, WishRow> granted, long placeId) {
        return students.stream()
                .filter(student -> student.placeId() != null && student.placeId() == placeId)
                .map(student -> new Admitted(student, granted.get(student.applicationId())))
                .sorted(Comparator.comparing(
                        one -> one.wish().rank(), Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
                .toList();
    }

    private void place(PaperWriter paper, NodeRow node, List<Admitted> admitted) {
        paper.subheading(PlaceNames.full(card(node.nodeId()), language));
        paper.text(limits(node));
        if (admitted.isEmpty()) return;
        paper.table(
                List.of(
                        Head.of(word("name")),
                        Head.of(word("number")),
                        Head.number(word("wish")),
                        Head.number(word("rank")),
                        Head.number(word("points")),
                        Head.of(word("seat"))),
                admitted.stream().map(this::line).toList());
    }

    private String limits(NodeRow node) {
        String text = words("places.taken", node.filled(), node.capacity());
        if (node.cutoff() != null)
            text += " " + words("places.cutoff", node.cutoff().in(language));
        if (node.reservedCutoff() != null)
            text += " " + words("places.reserved", node.reservedCutoff().in(language));
        return text;
    }

    private List<String> line(Admitted one) {
        PersonRow person = people.get(one.student().accountId());
        WishRow wish = one.wish();
        return List.of(
                person == null ? nameless(one.student()) : person.name(),
                person == null || person.studentNumber() == null ? "–" : person.studentNumber(),
                String.valueOf(wish.position()),
                wish.rank() == null ? "–" : String.valueOf(wish.rank()),
                wish.score().in(language),
                wish.seat() == null ? "–" : Texts.in(language, "allocation.seat." + wish.seat()));
    }

    private void waiting(PaperWriter paper, List<StudentRow> students) {
        List<String> numbers = students.stream()
                .filter(student -> student.placeId() == null)
                .map(StudentRow::applicationId)
                .sorted()
                .map(String::valueOf)
                .toList();
        paper.heading(words("waiting")).text(words("waiting.text", numbers.size()));
        if (!numbers.isEmpty()) paper.text(String.join(", ", numbers));
    }

    private List<Fact> digests() {
        RunCard run = run();
        return List.of(
                new Fact(Texts.in(language, "allocation.run.proof.intake"), run.intakeDigest()),
                new Fact(Texts.in(language, "allocation.run.proof.rules", run.ruleVersion()), run.rulesDigest()),
                new Fact(Texts.in(language, "allocation.run.proof.lottery"), run.seedHash()),
                new Fact(Texts.in(language, "allocation.run.proof.result"), run.resultDigest()),
                new Fact(Texts.in(language, "allocation.run.proof.engine"), run.engine()));
    }

    private String name(Long accountId) {
        PersonRow person = people.get(accountId);
        return person == null ? "–" : person.name();
    }

    private String nameless(StudentRow student) {
        return Texts.in(language, "allocation.sheet.nameless", Long.toString(student.applicationId()));
    }

    private PlaceCard card(long placeId) {
        return whole.offered().places().get(placeId);
    }

    private RunCard run() {
        return whole.run();
    }

    private Fact fact(String key, Object value) {
        return new Fact(words(key), String.valueOf(value));
    }

    private String word(String column) {
        return Texts.in(language, "allocation.file.column." + column);
    }

    private String words(String key, Object... arguments) {
        return Texts.in(language, "allocation.protocol." + key, arguments);
    }
}
