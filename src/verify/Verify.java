import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proves or disproves one allocation from its bundle alone: {@code java Verify.java BUNDLE}.
 *
 * <p>It needs a Java 17 and nothing else. It knows the rules from their description, not from the program that decided,
 * and shares no code with it; src/docs/bundle.md says what a bundle holds and what each check means. It prints a
 * summary, then a sentence for every check. Exit code 0: every check passed. 1: at least one failed; every failure is
 * listed. 2: the file is not a bundle that can be read, and the sentence says why.
 */
public final class Verify {
    static final int PASSED = 0;
    static final int FAILED = 1;
    static final int UNREADABLE = 2;
    private static final long MOST_BYTES = 256L << 20;

    private Verify() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int code = arguments.length == 1 ? file(arguments[0], out) : refuse(out, "Usage: java Verify.java BUNDLE");
        out.flush();
        System.exit(code);
    }

    private static int file(String name, PrintStream out) {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > MOST_BYTES)
                return refuse(out, "The file is larger than " + MOST_BYTES + " bytes and is not read.");
            return verify(Files.readAllBytes(path), out);
        } catch (IOException | InvalidPathException unreadable) {
            return refuse(out, "The file cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private static int refuse(PrintStream out, String sentence) {
        out.print("NOT A READABLE BUNDLE\n" + sentence + "\n");
        return UNREADABLE;
    }

    /** Checks the bytes of a bundle, writes the report and answers the exit code. */
    public static int verify(byte[] content, PrintStream out) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            Bundle bundle = BundleReader.read(Json.read(text));
            Report report = new Report();
            new Proof(bundle, report).run();
            out.print(report.text(bundle));
            return report.passed() ? PASSED : FAILED;
        } catch (CharacterCodingException notText) {
            return refuse(out, "The file is not UTF-8 text.");
        } catch (Unreadable flaw) {
            return refuse(out, flaw.getMessage());
        }
    }
}

/** Why a file is not a bundle, as a sentence. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
        super(sentence, null, false, false);
    }
}

// ---------------------------------------------------------------------------------------------------------- the bundle

/** How seats are given. */
enum Mechanism {
    DEFERRED_ACCEPTANCE("deferred acceptance"),
    MERIT_WALK_DOWN("merit walk-down"),
    LOTTERY_WALK_DOWN("lottery walk-down"),
    TOP_TRADING_CYCLES("top trading cycles"),
    IMMEDIATE_ACCEPTANCE("immediate acceptance");

    final String title;

    Mechanism(String title) {
        this.title = title;
    }
}

/** One lot per student for all options, or one for every student and option. */
enum LotteryKind {
    ONE,
    PER_OPTION
}

record Pool(String id, String parent, int capacity) {}

record Option(String id, String pool, int capacity, boolean openFirst) {}

record Reserve(String option, String category, int seats) {}

record Barred(String code, String value, String threshold) {}

record Wish(String option, int rank, int tenths, List<Integer> ties, Barred barred) {}

record Student(String id, List<String> categories, List<Wish> wishes) {
    /** Students are looked up all the time; their lists need not be hashed for that. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

/** A lot told before the seed is; {@code option} is null when one lot holds for all options. */
record Lot(String option, String student, String lot) {}

record Lottery(LotteryKind kind, String seed, List<Lot> lots) {}

record Digests(String rules, String intake, String commitment, String result) {}

record Market(List<Pool> pools, List<Option> options, List<Reserve> reserves, List<Student> students) {}

/** {@code intake} is the version of the intake's text. Who got which option is in the map; null = none. A student who is not in the map is missing in the bundle. */
record Bundle(
        String engine,
        String rules,
        int intake,
        Mechanism mechanism,
        Lottery lottery,
        List<String> tieBreaks,
        Market market,
        Map<String, String> assignment,
        Digests digests) {}

/** Turns JSON into a bundle: every member there, none besides, each of its kind. */
final class BundleReader {
    static final String FORMAT = "sojourn-bundle 1";

    private BundleReader() {}

    static Bundle read(Object json) {
        Members all = Members.of(json, "the bundle");
        String format = all.text("format");
        if (!format.equals(FORMAT))
            throw new Unreadable("The format is " + Json.quote(format) + "; this program reads " + Json.quote(FORMAT));
        Bundle bundle = new Bundle(
                all.text("engine"),
                all.lines("rules"),
                intake(all.number("intake")),
                all.word("mechanism", Mechanism.class),
                lottery(all.members("lottery")),
                all.texts("tieBreaks"),
                market(all),
                assignment(all.members("assignment")),
                digests(all.members("digests")));
        all.nothingElse();
        return bundle;
    }

    /** The first engine knew neither mechanisms nor kinds of lottery; its intakes are hashed without them. */
    private static int intake(int version) {
        if (version == 1 || version == 2) return version;
        throw new Unreadable("The intake is of version " + version + "; this program knows 1 and 2.");
    }

    private static Market market(Members all) {
        return new Market(
                all.list("pools", BundleReader::pool),
                all.list("options", BundleReader::option),
                all.list("reserves", BundleReader::reserve),
                all.list("students", BundleReader::student));
    }

    private static Lottery lottery(Members m) {
        Lottery lottery =
                new Lottery(m.word("kind", LotteryKind.class), m.textOrNull("seed"), m.list("lots", BundleReader::lot));
        m.nothingElse();
        return lottery;
    }

    private static Lot lot(Members m) {
        return m.whole(new Lot(m.textOrNull("option"), m.text("student"), m.text("lot")));
    }

    private static Pool pool(Members m) {
        return m.whole(new Pool(m.text("id"), m.textOrNull("parent"), m.number("capacity")));
    }

    private static Option option(Members m) {
        return m.whole(new Option(m.text("id"), m.textOrNull("pool"), m.number("capacity"), m.yes("openFirst")));
    }

    private static Reserve reserve(Members m) {
        return m.whole(new Reserve(m.text("option"), m.text("category"), m.number("seats")));
    }

    private static Student student(Members m) {
        return m.whole(new Student(m.text("id"), m.texts("categories"), m.list("wishes", BundleReader::wish)));
    }

    private static Wish wish(Members m) {
        Barred barred = m.isNull("barred") ? null : barred(m.members("barred"));
        return m.whole(new Wish(m.text("option"), m.number("rank"), m.number("tenths"), m.numbers("ties"), barred));
    }

    private static Barred barred(Members m) {
        return m.whole(new Barred(m.text("code"), m.text("value"), m.text("threshold")));
    }

    private static Map<String, String> assignment(Members m) {
        Map<String, String> assignment = new LinkedHashMap<>();
        for (String student : m.names()) assignment.put(student, m.textOrNull(student));
        return assignment;
    }

    private static Digests digests(Members m) {
        return m.whole(new Digests(m.text("rules"), m.text("intake"), m.text("commitment"), m.text("result")));
    }
}

/** The members of one JSON object, asked for by name and kind; {@code where} tells a reader which object it is. */
final class Members {
    private final String where;
    private final Map<?, ?> members;
    private final Set<String> asked = new HashSet<>();

    private Members(String where, Map<?, ?> members) {
        this.where = where;
        this.members = members;
    }

    static Members of(Object json, String where) {
        if (json instanceof Map<?, ?> map) return new Members(where, map);
        throw new Unreadable("There should be an object at " + where + ".");
    }

    private Object any(String name) {
        asked.add(name);
        if (members.containsKey(name)) return members.get(name);
        throw new Unreadable("In " + where + " the member " + Json.quote(name) + " is missing.");
    }

    private Unreadable wrong(String name, String kind) {
        return new Unreadable("In " + where + " the member " + Json.quote(name) + " should be " + kind + ".");
    }

    Set<String> names() {
        return members.keySet().stream().map(String.class::cast).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isNull(String name) {
        return any(name) == Json.NULL;
    }

    /** Text on one line: ids, names, digests. */
    String text(String name) {
        if (any(name) instanceof String text) return printable(text, name);
        throw wrong(name, "a text");
    }

    String textOrNull(String name) {
        return isNull(name) ? null : text(name);
    }

    /** Text of several lines. */
    String lines(String name) {
        if (any(name) instanceof String text) return text;
        throw wrong(name, "a text");
    }

    private String printable(String text, String name) {
        if (text.chars().anyMatch(Character::isISOControl)) throw wrong(name, "a text without control characters");
        return text;
    }

    int number(String name) {
        if (any(name) instanceof Integer number) return number;
        throw wrong(name, "a whole number");
    }

    boolean yes(String name) {
        if (any(name) instanceof Boolean yes) return yes;
        throw wrong(name, "true or false");
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        String word = text(name);
        for (E known : words.getEnumConstants()) if (known.name().equals(word)) return known;
        throw wrong(name, "one of " + List.of(words.getEnumConstants()));
    }

    Members members(String name) {
        return of(any(name), where + ", " + name);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object entry : array(name)) {
            if (!(entry instanceof String text)) throw wrong(name, "a list of texts");
            texts.add(printable(text, name));
        }
        return texts;
    }

    List<Integer> numbers(String name) {
        List<Integer> numbers = new ArrayList<>();
        for (Object entry : array(name)) {
            if (!(entry instanceof Integer number)) throw wrong(name, "a list of whole numbers");
            numbers.add(number);
        }
        return numbers;
    }

    <T> List<T> list(String name, Function<Members, T> read) {
        List<T> list = new ArrayList<>();
        for (Object entry : array(name)) list.add(read.apply(of(entry, where + ", " + name + " " + (list.size() + 1))));
        return list;
    }

    private List<?> array(String name) {
        if (any(name) instanceof List<?> list) return list;
        throw wrong(name, "a list");
    }

    /** The object made of these members, once it is sure that there are no others. */
    <T> T whole(T made) {
        nothingElse();
        return made;
    }

    void nothingElse() {
        if (asked.size() == members.size()) return;
        for (String name : names())
            if (!asked.contains(name))
                throw new Unreadable("In " + where + " the member " + Json.quote(name) + " is not known.");
    }
}

/**
 * JSON, read strictly: objects are maps, arrays lists, numbers whole and of 32 bits; a name twice in an object, a
 * fraction, an exponent, more than {@value #DEEPEST} levels or anything behind the end is refused.
 */
final class Json {
    static final Object NULL = new Object();
    private static final int DEEPEST = 16;
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,9}");
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value(0);
        json.blanks();
        if (json.at < text.length()) throw json.flaw("there is something after the end of the bundle");
        return value;
    }

    /** As it may stand in a sentence: short, printable. */
    static String quote(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
    }

    private Unreadable flaw(String what) {
        return new Unreadable("Not JSON as a bundle uses it: at character " + (at + 1) + " " + what + ".");
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private char next() {
        blanks();
        if (at == text.length()) throw flaw("the text ends too early");
        return text.charAt(at);
    }

    private void take(char expected) {
        if (next() != expected) throw flaw("a " + expected + " is expected");
        at++;
    }

    private boolean skip(char wanted) {
        if (next() != wanted) return false;
        at++;
        return true;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) throw flaw("it is nested too deeply");
        char c = next();
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", NULL);
            default -> number();
        };
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) throw flaw("there is an unknown word");
        at += word.length();
        return value;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new HashMap<>();
        take('{');
        if (skip('}')) return members;
        do {
            if (next() != '"') throw flaw("a name is expected");
            String name = string();
            take(':');
            if (members.put(name, value(depth + 1)) != null) throw flaw("the name " + quote(name) + " stands twice");
        } while (skip(','));
        take('}');
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> entries = new ArrayList<>();
        take('[');
        if (skip(']')) return entries;
        do entries.add(value(depth + 1));
        while (skip(','));
        take(']');
        return entries;
    }

    private Integer number() {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) at++;
        String digits = text.substring(from, at);
        if (!NUMBER.matcher(digits).matches()) {
            at = from;
            throw flaw("a whole number in its shortest form is expected");
        }
        long number = Long.parseLong(digits);
        if (number != (int) number) throw flaw("a number is too large");
        return (int) number;
    }

    private String string() {
        StringBuilder read = new StringBuilder();
        for (at++; ; at++) {
            if (at == text.length()) throw flaw("a text has no end");
            char c = text.charAt(at);
            if (c == '"') break;
            if (c < ' ') throw flaw("a text holds a bare control character");
            read.append(c == '\\' ? escaped() : c);
        }
        at++;
        String done = read.toString();
        boolean pairs = done.chars().anyMatch(c -> Character.isSurrogate((char) c));
        if (pairs && !StandardCharsets.UTF_8.newEncoder().canEncode(done)) throw flaw("a text holds half a character");
        return done;
    }

    private char escaped() {
        at++;
        char c = at < text.length() ? text.charAt(at) : ' ';
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0) return "\"\\/\b\f\n\r\t".charAt(known);
        if (c != 'u' || at + 4 >= text.length()) throw flaw("there is an unknown escape");
        String hex = text.substring(at + 1, at + 5);
        if (!hex.matches("[0-9a-fA-F]{4}")) throw flaw("there is an unknown escape");
        at += 4;
        return (char) Integer.parseInt(hex, 16);
    }
}

// ------------------------------------------------------------------------------------------------- texts and digests

/** SHA-256 in lower-case hex, and the two texts that are hashed. */
final class Hash {
    private Hash() {}

    static String of(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The intake, line by line; lists without an order of their own by id. */
    static String intake(Bundle b) {
        StringBuilder text = new StringBuilder();
        boolean first = b.intake() == 1;
        line(text, "sojourn-intake", b.intake());
        if (!first) line(text, "mechanism", b.mechanism());
        if (first) line(text, "lottery", b.digests().commitment());
        else line(text, "lottery", b.lottery().kind(), b.digests().commitment());
        b.tieBreaks().forEach(name -> line(text, "tie", name));
        for (Pool p : byId(b.market().pools(), Pool::id)) line(text, "pool", p.id(), blank(p.parent()), p.capacity());
        for (Option o : b.market().options())
            if (first) line(text, "option", o.id(), blank(o.pool()), o.capacity());
            else line(text, "option", o.id(), blank(o.pool()), o.capacity(), o.openFirst() ? "open" : "reserved");
        for (Reserve r : b.market().reserves()) line(text, "reserve", r.option(), r.category(), r.seats());
        for (Student s : byId(b.market().students(), Student::id)) {
            line(text, "student", s.id(), String.join(",", new TreeSet<>(s.categories())));
            s.wishes().forEach(w -> wish(text, w));
        }
        return text.toString();
    }

    private static void wish(StringBuilder text, Wish w) {
        Barred b = w.barred() == null ? new Barred("", "", "") : w.barred();
        String ties = w.ties().stream().map(String::valueOf).collect(Collectors.joining(","));
        line(text, "wish", w.option(), w.rank(), w.tenths(), ties, b.code(), b.value(), b.threshold());
    }

    /** The result: every student by id with her option, nothing behind the TAB for none. */
    static String result(Bundle b) {
        StringBuilder text = new StringBuilder();
        line(text, "sojourn-result", 1);
        for (Student s : byId(b.market().students(), Student::id))
            line(text, s.id(), blank(b.assignment().get(s.id())));
        return text.toString();
    }

    private static void line(StringBuilder text, Object... fields) {
        for (int i = 0; i < fields.length; i++) text.append(i == 0 ? "" : "\t").append(fields[i]);
        text.append('\n');
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> byId(List<T> list, Function<T, String> id) {
        return list.stream().sorted(Comparator.comparing(id)).toList();
    }
}

// ------------------------------------------------------------------------------------------------------ the choice
// rule

/** Something that holds seats: an option, or a pool around options; {@code around} is the next one outside. */
final class Node {
    final String title;
    final int capacity;
    Node around;

    Node(String title, int capacity) {
        this.title = title;
        this.capacity = capacity;
    }

    /** The outermost node: the agreement, which is what chooses. */
    Node agreement() {
        Node at = this;
        while (at.around != null) at = at.around;
        return at;
    }
}

/** An eligible wish; {@code merit} is its place in the merit order of all applications, 0 = best. */
final class Application {
    final Student student;
    final Wish wish;
    final Option option;
    final Node node;
    final String lot;
    int merit;

    Application(Student student, Wish wish, Option option, Node node, String lot) {
        this.student = student;
        this.wish = wish;
        this.option = option;
        this.node = node;
        this.lot = lot;
    }
}

/** Seats taken at every node so far. */
final class Seats {
    private final Map<Node, Integer> taken = new HashMap<>();

    int at(Node node) {
        return taken.getOrDefault(node, 0);
    }

    boolean roomFor(Application a) {
        for (Node n = a.node; n != null; n = n.around) if (at(n) >= n.capacity) return false;
        return true;
    }

    void take(Application a) {
        take(a.node);
    }

    void take(Node node) {
        for (Node n = node; n != null; n = n.around) taken.merge(n, 1, Integer::sum);
    }
}

/** A bundle as a market: nodes, applications in their merit order, and the choice rule Ch as it is written down. */
final class Model {
    final Bundle bundle;
    final Map<String, Node> nodes = new LinkedHashMap<>();
    final Map<Student, List<Application>> applications = new LinkedHashMap<>();
    private final Map<String, Option> options = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Reserve>> reserves = new HashMap<>();
    private final Map<List<String>, String> lots = new HashMap<>();

    /** @throws IllegalStateException when a lot is missing; the market must have been found in order before */
    Model(Bundle bundle) {
        this.bundle = bundle;
        Map<String, Node> pools = new HashMap<>();
        for (Pool p : bundle.market().pools()) pools.put(p.id(), new Node("pool " + p.id(), p.capacity()));
        for (Pool p : bundle.market().pools()) pools.get(p.id()).around = pools.get(p.parent());
        for (Option o : bundle.market().options()) {
            Node node = new Node("option " + o.id(), o.capacity());
            node.around = pools.get(o.pool());
            nodes.put(o.id(), node);
            options.put(o.id(), o);
            positions.put(o.id(), positions.size());
        }
        for (Reserve r : bundle.market().reserves())
            reserves.computeIfAbsent(r.option(), o -> new ArrayList<>()).add(r);
        bundle.lottery().lots().forEach(l -> lots.put(lotKey(l.option(), l.student()), l.lot()));
        bundle.market().students().forEach(this::apply);
        sort();
    }

    private static List<String> lotKey(String option, String student) {
        return option == null ? List.of(student) : List.of(option, student);
    }

    private void apply(Student student) {
        List<Application> list = new ArrayList<>();
        for (Wish w : student.wishes()) {
            boolean one = bundle.lottery().kind() == LotteryKind.ONE;
            String lot = w.barred() == null ? lot(one ? null : w.option(), student.id()) : "";
            if (w.barred() == null)
                list.add(new Application(student, w, options.get(w.option()), nodes.get(w.option()), lot));
        }
        applications.put(student, list);
    }

    /** The lot of a student, at an option or for all; drawn from the seed, or as told where there is no seed yet. */
    String lot(String option, String student) {
        String seed = bundle.lottery().seed();
        if (seed != null) return Hash.of(seed + "\n" + (option == null ? "" : option + "\n") + student);
        String told = lots.get(lotKey(option, student));
        if (told != null) return told;
        String where = option == null ? "" : " at option " + option;
        throw new IllegalStateException("there is neither a seed nor a lot for student " + student + where);
    }

    /**
     * Rank upwards, points downwards, each tie-break downwards, the lot upwards, the student's id; a student's own two by
     * the position of the option.
     */
    private void sort() {
        Comparator<Application> merit = Comparator.comparingInt((Application a) -> a.wish.rank())
                .thenComparing(a -> a.wish.tenths(), Comparator.reverseOrder())
                .thenComparing(Model::compareTies)
                .thenComparing(a -> a.lot)
                .thenComparing(a -> a.student.id())
                .thenComparing(a -> positions.get(a.option.id()));
        List<Application> all = new ArrayList<>();
        applications.values().forEach(all::addAll);
        all.sort(merit);
        for (int place = 0; place < all.size(); place++) all.get(place).merit = place;
    }

    private static int compareTies(Application a, Application b) {
        for (int i = 0; i < a.wish.ties().size(); i++) {
            int order = Integer.compare(b.wish.ties().get(i), a.wish.ties().get(i));
            if (order != 0) return order;
        }
        return 0;
    }

    Application application(Student student, String option) {
        for (Application a : applications.get(student)) if (a.option.id().equals(option)) return a;
        return null;
    }

    static List<Application> byMerit(Collection<Application> standing) {
        return standing.stream().sorted(Comparator.comparingInt(a -> a.merit)).toList();
    }

    /** Ch(standing): what an agreement keeps of the applications standing before it. */
    Set<Application> choose(Collection<Application> standing) {
        List<Application> sorted = byMerit(standing);
        if (!sorted.isEmpty() && sorted.get(0).option.openFirst()) return openFirst(sorted);
        Set<Application> kept = new LinkedHashSet<>();
        Seats seats = new Seats();
        for (Application a : sorted) if (seats.roomFor(a) && raisesFilledReserves(a, kept)) keep(a, kept, seats);
        for (Application a : sorted) if (!kept.contains(a) && seats.roomFor(a)) keep(a, kept, seats);
        return kept;
    }

    private static void keep(Application a, Set<Application> kept, Seats seats) {
        seats.take(a);
        kept.add(a);
    }

    /** Whether one more reserved seat of the option can be filled when she joins those kept so far. */
    private boolean raisesFilledReserves(Application a, Set<Application> kept) {
        if (!reserves.containsKey(a.option.id())) return false;
        List<Student> there = new ArrayList<>();
        for (Application k : kept) if (k.option == a.option) there.add(k.student);
        int before = mostSeated(there, reserves.get(a.option.id()));
        there.add(a.student);
        return mostSeated(there, reserves.get(a.option.id())) > before;
    }

    /** The size of a maximum matching of students to reserved seats: from nothing, by augmenting paths (Berge 1957). */
    private static int mostSeated(List<Student> students, List<Reserve> reserves) {
        Map<Reserve, List<Student>> seated = new HashMap<>();
        int most = 0;
        for (Student s : students) if (seat(s, reserves, seated, new HashSet<>())) most++;
        return most;
    }

    private static boolean seat(
            Student student, List<Reserve> reserves, Map<Reserve, List<Student>> seated, Set<Reserve> tried) {
        for (Reserve r : reserves) {
            if (!student.categories().contains(r.category()) || !tried.add(r)) continue;
            List<Student> sitting = seated.computeIfAbsent(r, x -> new ArrayList<>());
            if (sitting.size() < r.seats()) return sitting.add(student);
            for (int i = 0; i < sitting.size(); i++) {
                if (!seat(sitting.get(i), reserves, seated, tried)) continue;
                sitting.set(i, student);
                return true;
            }
        }
        return false;
    }

    /** Open seats by merit, then each reserve in the order given, then what is left to whoever is left. */
    private Set<Application> openFirst(List<Application> sorted) {
        Option option = sorted.get(0).option;
        List<Reserve> own = reserves.getOrDefault(option.id(), List.of());
        long reserved = own.stream().mapToLong(Reserve::seats).sum();
        Set<Application> kept = new LinkedHashSet<>();
        Seats seats = new Seats();
        for (Application a : sorted) if (kept.size() < option.capacity() - reserved) keep(a, kept, seats);
        for (Reserve r : own) {
            int left = r.seats();
            for (Application a : sorted) {
                if (left == 0 || kept.contains(a) || !seats.roomFor(a)) continue;
                if (!a.student.categories().contains(r.category())) continue;
                keep(a, kept, seats);
                left--;
            }
        }
        for (Application a : sorted) if (!kept.contains(a) && seats.roomFor(a)) keep(a, kept, seats);
        return kept;
    }
}

// ---------------------------------------------------------------------------------------------------------
// recomputation

/** Decides once more, by each mechanism's own plain definition. */
final class Recount {
    private final Model model;
    private final Map<Student, Application> placed = new LinkedHashMap<>();

    private Recount(Model model) {
        this.model = model;
    }

    static Map<Student, Application> of(Model model) {
        Recount recount = new Recount(model);
        switch (model.bundle.mechanism()) {
            case DEFERRED_ACCEPTANCE -> recount.deferredAcceptance();
            case MERIT_WALK_DOWN -> recount.walkDown(recount.byBestApplication());
            case LOTTERY_WALK_DOWN -> recount.walkDown(recount.byLot());
            case TOP_TRADING_CYCLES -> recount.topTradingCycles();
            case IMMEDIATE_ACCEPTANCE -> recount.immediateAcceptance();
        }
        return recount.placed;
    }

    /**
     * One proposal at a time (Gale and Shapley 1962; McVitie and Wilson 1971): a student without a place applies to the
     * best option that has not refused her; the agreement keeps Ch of what it holds and the new one; who is refused goes
     * on at once.
     */
    private void deferredAcceptance() {
        Map<Student, Deque<Application>> lists = new HashMap<>();
        Map<Node, Set<Application>> held = new HashMap<>();
        Deque<Student> without = new ArrayDeque<>(model.applications.keySet());
        model.applications.forEach((student, list) -> lists.put(student, new ArrayDeque<>(list)));
        while (!without.isEmpty()) {
            Application next = lists.get(without.pop()).poll();
            if (next == null) continue;
            Node agreement = next.node.agreement();
            Set<Application> standing = new LinkedHashSet<>(held.getOrDefault(agreement, Set.of()));
            standing.add(next);
            Set<Application> kept = model.choose(standing);
            held.put(agreement, kept);
            for (Application a : standing) if (!kept.contains(a)) without.push(a.student);
        }
        for (Set<Application> kept : held.values()) for (Application a : kept) placed.put(a.student, a);
    }

    /** The students in the order of the best application each of them has. */
    private List<Student> byBestApplication() {
        Set<Student> order = new LinkedHashSet<>();
        List<Application> all = new ArrayList<>();
        model.applications.values().forEach(all::addAll);
        for (Application a : Model.byMerit(all)) order.add(a.student);
        return List.copyOf(order);
    }

    private List<Student> byLot() {
        return model.applications.keySet().stream()
                .sorted(Comparator.comparing((Student s) -> model.lot(null, s.id()))
                        .thenComparing(Student::id))
                .toList();
    }

    /** Each in turn takes her first wish that still has room (serial dictatorship). */
    private void walkDown(List<Student> order) {
        Seats seats = new Seats();
        for (Student student : order) {
            for (Application a : model.applications.get(student)) {
                if (!seats.roomFor(a)) continue;
                seats.take(a);
                placed.put(student, a);
                break;
            }
        }
    }

    /** Round by round the next wish of everybody without a place; what is given stays given. */
    private void immediateAcceptance() {
        Seats seats = new Seats();
        int longest =
                model.applications.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < longest; round++) {
            List<Application> now = new ArrayList<>();
            for (List<Application> list : model.applications.values())
                if (round < list.size() && !placed.containsKey(list.get(round).student)) now.add(list.get(round));
            for (Application a : Model.byMerit(now)) {
                if (!seats.roomFor(a)) continue;
                seats.take(a);
                placed.put(a.student, a);
            }
        }
    }

    /**
     * Every agreement points at the waiting student whose application for an option with room is its best; she points at
     * the first option on her list that has room. Whoever points in a circle gets what she points at (Gale in Shapley and
     * Scarf 1974; with capacities Abdulkadiroglu and Soenmez 2003).
     */
    private void topTradingCycles() {
        Seats seats = new Seats();
        while (true) {
            Map<Student, Application> wanted = new LinkedHashMap<>();
            Map<Node, Application> best = new HashMap<>();
            for (List<Application> list : model.applications.values()) {
                for (Application a : list) {
                    if (placed.containsKey(a.student) || !seats.roomFor(a)) continue;
                    wanted.putIfAbsent(a.student, a);
                    best.merge(a.node.agreement(), a, (x, y) -> x.merit < y.merit ? x : y);
                }
            }
            if (wanted.isEmpty()) return;
            for (Student s : circle(wanted, best)) {
                seats.take(wanted.get(s));
                placed.put(s, wanted.get(s));
            }
        }
    }

    /** Follows the pointers from the first waiting student until somebody comes up twice. */
    private static List<Student> circle(Map<Student, Application> wanted, Map<Node, Application> best) {
        List<Student> walked = new ArrayList<>();
        Student at = wanted.keySet().iterator().next();
        while (!walked.contains(at)) {
            walked.add(at);
            at = best.get(wanted.get(at).node.agreement()).student;
        }
        return walked.subList(walked.indexOf(at), walked.size());
    }
}

// ------------------------------------------------------------------------------------------------------------- the
// proof

/** What was found: a sentence for every check that passed, one for every failure, and notes on what is not promised. */
final class Report {
    private final List<String> lines = new ArrayList<>();
    private int checks;
    private int failed;

    boolean passed() {
        return failed == 0;
    }

    /** One check: the sentence when nothing was found, otherwise a line for everything found. */
    void judge(String right, List<String> found) {
        checks++;
        if (found.isEmpty()) lines.add("[ok]   " + right);
        else failed++;
        for (String sentence : found) lines.add("[FAIL] " + sentence);
    }

    void note(String sentence) {
        lines.add("[note] " + sentence);
    }

    String text(Bundle b) {
        int wishes =
                b.market().students().stream().mapToInt(s -> s.wishes().size()).sum();
        long placed = b.assignment().values().stream().filter(Objects::nonNull).count();
        String verdict = passed()
                ? "PASSED: " + checks + " checks, nothing to object to."
                : "FAILED: " + failed + " of " + checks + " checks.";
        String market = "Students " + b.market().students().size() + ", wishes " + wishes + ", options "
                + b.market().options().size() + ", pools " + b.market().pools().size() + ", placed " + placed + "; "
                + b.mechanism().title + "; engine " + b.engine() + ".";
        return verdict + "\n" + market + "\n" + String.join("\n", lines) + "\n";
    }
}

/** The checks, from the outside inwards. */
final class Proof {
    private final Bundle bundle;
    private final Report report;
    private final Map<Node, Set<Application>> held = new LinkedHashMap<>();
    private Model model;

    Proof(Bundle bundle, Report report) {
        this.bundle = bundle;
        this.report = report;
    }

    void run() {
        digests();
        seed();
        List<String> flaws = new Inspection(bundle).flaws();
        report.judge(
                "The market is in order: ids are unique, pools nested or apart, every wish names an option and stands once.",
                flaws);
        boolean orderly = flaws.isEmpty() && model();
        if (orderly) places();
        else report.note("Because of that, places, fairness and the recomputation were not checked.");
    }

    private void digests() {
        Digests d = bundle.digests();
        same("rules", Hash.of(bundle.rules()), d.rules());
        same("intake", Hash.of(Hash.intake(bundle)), d.intake());
        same("result", Hash.of(Hash.result(bundle)), d.result());
    }

    private void same(String what, String computed, String told) {
        List<String> found = computed.equals(told)
                ? List.of()
                : List.of("The digest of the " + what + " in the bundle is " + computed + " and not " + Json.quote(told)
                        + ": something was changed.");
        report.judge("The digest of the " + what + " is " + computed + ".", found);
    }

    private void seed() {
        String seed = bundle.lottery().seed();
        String commitment = bundle.digests().commitment();
        if (seed == null) {
            report.note(
                    "The seed is not published yet. The lots are taken as told; whether they were drawn from the seed"
                            + " behind the commitment " + Json.quote(commitment)
                            + " can be checked after the release.");
            return;
        }
        List<String> found = Hash.of(seed).equals(commitment)
                ? List.of()
                : List.of("The seed does not fit its commitment: its SHA-256 is " + Hash.of(seed) + ", announced was "
                        + Json.quote(commitment) + ".");
        report.judge("The seed is the one that was committed to.", found);
    }

    private boolean model() {
        List<String> found = new ArrayList<>();
        try {
            model = new Model(bundle);
            strict(found);
            if (bundle.mechanism() == Mechanism.LOTTERY_WALK_DOWN)
                model.applications.keySet().forEach(s -> model.lot(null, s.id()));
        } catch (IllegalStateException missing) {
            model = null;
            found.add("The order cannot be told: " + missing.getMessage() + ".");
        }
        report.judge("The merit order is strict: no two students are equal before an agreement.", found);
        return model != null;
    }

    /** Two students whom not even the lot parts. */
    private void strict(List<String> found) {
        Map<Node, Application> before = new HashMap<>();
        List<Application> all = new ArrayList<>();
        model.applications.values().forEach(all::addAll);
        for (Application a : Model.byMerit(all)) {
            Application b = before.put(a.node.agreement(), a);
            if (b == null || b.student == a.student) continue;
            boolean equal = a.wish.rank() == b.wish.rank()
                    && a.wish.tenths() == b.wish.tenths()
                    && a.wish.ties().equals(b.wish.ties())
                    && a.lot.equals(b.lot);
            if (equal) found.add("Students " + b.student.id() + " and " + a.student.id() + " have the same lot.");
        }
    }

    private void places() {
        everybodyOnce();
        listed();
        capacities();
        chosen();
        blocking();
        recount();
    }

    private String placeOf(Student student) {
        return bundle.assignment().get(student.id());
    }

    private void everybodyOnce() {
        List<String> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Student s : model.applications.keySet()) {
            known.add(s.id());
            if (!bundle.assignment().containsKey(s.id()))
                found.add("The assignment does not say what became of student " + s.id() + ".");
        }
        for (String id : bundle.assignment().keySet())
            if (!known.contains(id)) found.add("The assignment names student " + id + ", who did not apply.");
        report.judge("Every student is named once in the assignment, with one place or none.", found);
    }

    private void listed() {
        List<String> foreign = new ArrayList<>();
        List<String> barred = new ArrayList<>();
        for (Student s : model.applications.keySet()) {
            String place = placeOf(s);
            if (place == null) continue;
            Wish wish = null;
            for (Wish w : s.wishes()) if (w.option().equals(place)) wish = w;
            if (wish == null) foreign.add("Student " + s.id() + " has option " + place + ", which is not on her list.");
            else if (wish.barred() != null)
                barred.add("Student " + s.id() + " has option " + place + " in spite of the rule "
                        + wish.barred().code() + ".");
            else hold(model.application(s, place));
        }
        report.judge("Every place given stands on its student's list.", foreign);
        report.judge("No place is given against a rule of eligibility.", barred);
    }

    private void hold(Application a) {
        held.computeIfAbsent(a.node.agreement(), n -> new LinkedHashSet<>()).add(a);
    }

    private void capacities() {
        Seats seats = new Seats();
        Set<Node> all = new LinkedHashSet<>();
        for (String place : bundle.assignment().values())
            for (Node n = place == null ? null : model.nodes.get(place); n != null; n = n.around) all.add(n);
        bundle.assignment().forEach((student, place) -> {
            if (place != null && model.nodes.containsKey(place)) seats.take(model.nodes.get(place));
        });
        List<String> found = new ArrayList<>();
        for (Node n : all)
            if (seats.at(n) > n.capacity)
                found.add("The " + n.title + " may give " + n.capacity + " and gives " + seats.at(n) + ".");
        report.judge("No option and no pool gives more seats than it has.", found);
    }

    private boolean promisesFairness() {
        return bundle.mechanism() == Mechanism.DEFERRED_ACCEPTANCE;
    }

    private void chosen() {
        if (!promisesFairness()) return;
        List<String> found = new ArrayList<>();
        for (Set<Application> inside : held.values()) {
            Set<Application> kept = model.choose(inside);
            for (Application a : inside)
                if (!kept.contains(a))
                    found.add("Choosing among those who have its places, option " + a.option.id()
                            + " would not keep student " + a.student.id() + ".");
        }
        report.judge("Every agreement, choosing among those it holds, keeps all of them.", found);
    }

    private void blocking() {
        List<String> found = new ArrayList<>();
        model.applications.forEach((student, list) -> {
            for (Application wanted : list) {
                if (wanted.option.id().equals(placeOf(student))) return;
                Set<Application> standing = new LinkedHashSet<>(held.getOrDefault(wanted.node.agreement(), Set.of()));
                standing.add(wanted);
                if (model.choose(standing).contains(wanted))
                    found.add("Student " + student.id() + " prefers option " + wanted.option.id()
                            + ", and by the merit order it would take her.");
            }
        });
        if (promisesFairness()) report.judge("Nobody is passed over at a place she prefers.", found);
        else
            report.note("That nobody is passed over at a place she prefers is not promised by "
                    + bundle.mechanism().title + "; here it happens " + found.size() + " times.");
    }

    private void recount() {
        Map<Student, Application> again = Recount.of(model);
        List<String> found = new ArrayList<>();
        for (Student s : model.applications.keySet()) {
            String should = again.containsKey(s) ? again.get(s).option.id() : null;
            if (!Objects.equals(should, placeOf(s)))
                found.add("Student " + s.id() + " has " + named(placeOf(s)) + "; the recomputation gives her "
                        + named(should) + ".");
        }
        report.judge("The recomputation by " + bundle.mechanism().title + " ends in the same assignment.", found);
    }

    private static String named(String option) {
        return option == null ? "no place" : "option " + option;
    }
}

/** Whether the market contradicts itself. */
final class Inspection {
    private final Bundle bundle;
    private final List<String> flaws = new ArrayList<>();
    private final Map<String, Pool> pools = new LinkedHashMap<>();
    private final Map<String, Option> options = new LinkedHashMap<>();

    Inspection(Bundle bundle) {
        this.bundle = bundle;
    }

    List<String> flaws() {
        for (Pool p : bundle.market().pools()) {
            refuse(p.id().isEmpty() || pools.put(p.id(), p) != null, "The id of pool " + p.id() + " is not its own.");
            refuse(p.capacity() < 0, "Pool " + p.id() + " has fewer than no seats.");
        }
        pools.values().forEach(this::climb);
        for (Option o : bundle.market().options()) option(o);
        reserves();
        students();
        lots();
        return flaws;
    }

    private void refuse(boolean flawed, String sentence) {
        if (flawed) flaws.add(sentence);
    }

    /** Each pool names one pool around it at most, so pools are nested or apart unless one lies in itself. */
    private void climb(Pool pool) {
        Set<String> seen = new HashSet<>();
        Pool at = pool;
        while (at != null && at.parent() != null && seen.add(at.id())) {
            refuse(!pools.containsKey(at.parent()), "Pool " + at.id() + " lies in a pool that is not there.");
            at = pools.get(at.parent());
        }
        refuse(at != null && at.parent() != null, "Pool " + pool.id() + " lies in itself.");
    }

    private void option(Option o) {
        refuse(o.id().isEmpty() || options.put(o.id(), o) != null, "The id of option " + o.id() + " is not its own.");
        refuse(o.capacity() < 0, "Option " + o.id() + " has fewer than no seats.");
        boolean lost = o.pool() != null && !pools.containsKey(o.pool());
        refuse(lost, "Option " + o.id() + " lies in a pool that is not there.");
        refuse(o.openFirst() && o.pool() != null, "Option " + o.id() + " gives open seats first but shares a pool.");
    }

    private void reserves() {
        boolean fair = bundle.mechanism() == Mechanism.DEFERRED_ACCEPTANCE;
        boolean reserved = !bundle.market().reserves().isEmpty();
        refuse(reserved && !fair, "Seats are reserved, which " + bundle.mechanism().title + " does not know.");
        Set<List<String>> seen = new HashSet<>();
        for (Reserve r : bundle.market().reserves()) {
            String which = "The reserve for " + r.category() + " at option " + r.option();
            refuse(!options.containsKey(r.option()), which + " is at an option that is not there.");
            refuse(r.seats() < 1, which + " has no seats.");
            refuse(!seen.add(List.of(r.option(), r.category())), which + " stands twice.");
        }
    }

    private void students() {
        Set<String> seen = new HashSet<>();
        Map<String, Boolean> given = new HashMap<>();
        for (Student s : bundle.market().students()) {
            refuse(s.id().isEmpty() || !seen.add(s.id()), "The id of student " + s.id() + " is not her own.");
            for (String c : s.categories())
                refuse(c.isEmpty() || c.contains(","), "A category of student " + s.id() + " has no proper name.");
            Set<String> listed = new HashSet<>();
            for (Wish w : s.wishes()) {
                String which = "The wish of student " + s.id() + " for option " + w.option();
                refuse(!options.containsKey(w.option()), which + " is for an option that is not there.");
                refuse(!listed.add(w.option()), which + " stands twice.");
                if (w.barred() != null) refuse(w.barred().code().isEmpty(), which + " is barred by no rule.");
                else applies(w, which, given);
            }
        }
    }

    private static final int CLASSES = 1_000_000_000;

    private void applies(Wish w, String which, Map<String, Boolean> given) {
        refuse(
                w.ties().size() != bundle.tieBreaks().size(),
                which + " lacks a value for a tie-break, or has too many.");
        boolean ranked = w.rank() > 0 && w.rank() < CLASSES;
        Boolean before = given.putIfAbsent(agreement(w.option()), ranked);
        refuse(before != null && before != ranked, which + " mixes given ranks with points.");
    }

    private String agreement(String id) {
        Option o = options.get(id);
        if (o == null || o.pool() == null) return "option " + id;
        String at = o.pool();
        for (int i = 0;
                i < pools.size() && pools.containsKey(at) && pools.get(at).parent() != null;
                i++) at = pools.get(at).parent();
        return "pool " + at;
    }

    private void lots() {
        List<Lot> lots = bundle.lottery().lots();
        refuse(bundle.lottery().seed() != null && !lots.isEmpty(), "The seed is told, and lots besides.");
        Set<List<String>> seen = new HashSet<>();
        for (Lot l : lots) {
            refuse(!l.lot().matches("[0-9a-f]{64}"), "The lot of student " + l.student() + " is no SHA-256.");
            boolean first = seen.add(l.option() == null ? List.of(l.student()) : List.of(l.option(), l.student()));
            refuse(!first, "Student " + l.student() + " has two lots for the same.");
        }
    }
}
