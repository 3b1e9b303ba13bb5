package org.sojourn.access.permissions;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.university.ProvenPeople;
import org.sojourn.access.university.ProvenPerson;
import org.sojourn.applications.completing.CareDesk;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.Programme;
import org.sojourn.welcome.TaskBatchDesk;

/**
 * Finds something to say at every door. A number is looked up by the name of its parameter or record component, first
 * with the method before it. Versions are of no page anybody has seen, so that nothing that is let in changes anything.
 */
final class Arguments {
    private static final int NO_VERSION = -1;

    /** By name: which of the sample objects is meant. */
    private static final Map<String, Function<Samples, Object>> IDS = Map.ofEntries(
            Map.entry("callId", s -> s.things().call()),
            Map.entry("earlierCallId", s -> s.things().call()),
            Map.entry("copiedFrom", s -> null),
            Map.entry("runId", s -> s.things().run()),
            Map.entry("otherRunId", s -> s.things().run()),
            Map.entry("placeId", s -> s.object(s.things().place())),
            Map.entry("partnerId", s -> s.object(s.things().partner())),
            Map.entry("agreementId", s -> s.object(s.things().agreement())),
            Map.entry("applicationId", s -> s.object(s.things().application())),
            Map.entry("offerId", s -> s.object(s.things().offer())),
            Map.entry("accountId", s -> s.object(s.things().student())),
            Map.entry("AccountRegister.beside.column", s -> "a.account_id"),
            Map.entry("DocumentRegister.stampBeside.column", s -> "a.account_id"),
            Map.entry("uploadId", s -> s.object(s.upload())),
            Map.entry("ids", s -> List.of(s.object(s.things().place()))),
            Map.entry("placeIds", s -> Set.of(s.object(s.things().place()))),
            Map.entry("innermostPoolIds", s -> List.of(s.object(s.things().pool()))),
            Map.entry("accountIds", s -> List.of(s.object(s.things().student()))),
            Map.entry("applicationIds", s -> List.of(s.object(s.things().application()))),
            Map.entry("signInId", s -> s.object(s.signIn())),
            Map.entry("requestId", s -> 1L),
            Map.entry("holdId", s -> 1L),
            Map.entry("rulingId", s -> 1L),
            Map.entry("letterId", s -> 1L),
            Map.entry("orderId", s -> 1L),
            Map.entry("batchId", s -> 1L),
            Map.entry("DocumentRegister.beside.column", s -> "a.account_id"),
            Map.entry("MandateRegister.isMine.column", s -> "k.account_id"),
            Map.entry(
                    "CareDesk.entrust.all",
                    s -> List.of(new CareDesk.Turn((Long) s.object(s.things().application()), null, s.colleague()))),
            Map.entry("documentId", s -> s.object(s.things().document())),
            Map.entry("rows", s -> 0L),
            Map.entry("language", s -> "de"),
            Map.entry("PlaceDesk.withdrawAll.places", s -> List.of(s.seen())),
            Map.entry("PlaceDesk.bringAllBack.places", s -> List.of(s.seen())),
            Map.entry("purpose", s -> "applicants"),
            Map.entry("ApplicationDesk.importUpload.uploadId", s -> s.hers().upload()),
            Map.entry("PlaceDesk.importUpload.uploadId", s -> s.hers().uploadOfPlaces()),
            Map.entry("StudentDesk.importUpload.uploadId", s -> s.hers().uploadOfStudents()),
            Map.entry("importId", s -> 1L),
            Map.entry("JournalRegister.history.objectType", s -> "partner"),
            Map.entry(
                    "JournalRegister.history.objectId", s -> s.object(s.things().partner())),
            Map.entry("JournalRegister.myHistory.objectType", s -> "application"),
            Map.entry(
                    "JournalRegister.myHistory.objectId",
                    s -> s.object(s.things().application())),
            Map.entry("personId", s -> s.colleague()),
            Map.entry("by", s -> s.colleague()),
            Map.entry("subjectId", s -> s.things().call()),
            Map.entry("poolId", s -> null),
            Map.entry("parentId", s -> null),
            Map.entry("PartnerDesk.edit.id", s -> s.object(s.things().partner())),
            Map.entry("PartnerDesk.withdraw.id", s -> s.object(s.things().partner())),
            Map.entry("PartnerDesk.bringBack.id", s -> s.object(s.things().partner())),
            Map.entry("PartnerDesk.renew.id", s -> s.object(s.things().agreement())),
            Map.entry(
                    "PartnerDesk.withdrawAgreement.id", s -> s.object(s.things().agreement())),
            Map.entry(
                    "PartnerDesk.bringAgreementBack.id",
                    s -> s.object(s.things().agreement())),
            Map.entry("PartnerRegister.partner.id", s -> s.object(s.things().partner())),
            Map.entry("PartnerRegister.agreement.id", s -> s.object(s.things().agreement())),
            Map.entry("PlaceDesk.edit.id", s -> s.object(s.things().place())),
            Map.entry("PlaceDesk.withdraw.id", s -> s.object(s.things().place())),
            Map.entry("PlaceDesk.bringBack.id", s -> s.object(s.things().place())),
            Map.entry("PlaceDesk.editPool.id", s -> s.object(s.things().pool())),
            Map.entry("PlaceRegister.place.id", s -> s.object(s.things().place())),
            Map.entry("PlaceRegister.pool.id", s -> s.object(s.things().pool())),
            Map.entry("PlaceRegister.list.partnerId", s -> null),
            Map.entry("ApplicationRegister.applications.placeId", s -> null),
            // names of places are open to the office, as PlaceRegister.places says
            Map.entry("ApplicationRegister.applications.placeIds", s -> List.of()),
            Map.entry("RunRegister.students.placeId", s -> null),
            Map.entry("RunRegister.count.placeId", s -> null),
            Map.entry("MandateDesk.nameDeputy.accountId", s -> s.colleague()),
            Map.entry("MandateDesk.nameDeputyFor.accountId", s -> s.colleague()),
            Map.entry("MandateDesk.endMine.id", s -> s.object(s.deputyship())),
            Map.entry("MandateDesk.end.id", s -> s.object(s.deputyship())),
            Map.entry("CallRegister.call.id", s -> s.things().call()),
            Map.entry("CallRegister.callForOffice.id", s -> s.things().call()),
            Map.entry("visitId", s -> s.object(s.things().visit())),
            Map.entry("visitIds", s -> Set.of(s.object(s.things().visit()))),
            Map.entry("healthFileId", s -> s.object(s.things().healthFile())),
            Map.entry("taskCode", s -> Things.TASK),
            Map.entry(
                    "chosenTasks",
                    s -> List.of(
                            new TaskBatchDesk.Chosen((Long) s.object(s.things().visit()), Things.TASK, NO_VERSION))),
            Map.entry("hostId", s -> s.colleague()),
            Map.entry("colleagueId", s -> s.colleague()),
            Map.entry("secretaryId", s -> null),
            Map.entry("buddyId", s -> null),
            Map.entry("id", s -> s.things().call()));

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(String.class, "sample"),
            Map.entry(Locale.class, Locale.GERMAN),
            Map.entry(byte[].class, "Kennung;Semester\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            Map.entry(Instant.class, Instant.parse("2027-01-01T00:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.of(2027, 1, 1)),
            Map.entry(LocalDateTime.class, LocalDateTime.of(2027, 1, 1, 0, 0)),
            Map.entry(AcademicYear.class, new AcademicYear(2027)),
            Map.entry(Role.class, Role.COORDINATOR),
            Map.entry(Unit.class, Unit.FACULTY),
            // letters about somebody's way in are the administrators' alone, as WordingsIT says
            Map.entry(LetterKind.class, LetterKind.RESULT),
            Map.entry(RuleBook.class, RuleBook.standard()),
            Map.entry(ProvenPerson.class, ProvenPeople.of("https://nowhere.example.org", Map.of("sub", "sample"))),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(Map.class, Map.of()));

    private final Samples samples;
    private final String door;

    Arguments(Samples samples, Method method) {
        this.samples = samples;
        this.door = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getParameters()).map(this::value).toArray();
    }

    private Object value(Parameter parameter) {
        return value(parameter.getName(), parameter.getType());
    }

    private Object value(String name, Class<?> type) {
        if (name.equals("version")) return NO_VERSION;
        for (String key : List.of(door + "." + name, name))
            if (IDS.containsKey(key) && isForIds(type))
                return as(type, IDS.get(key).apply(samples));
        if (type == Programme.class) return samples.things().programme();
        if (PLAIN.containsKey(type)) return PLAIN.get(type);
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isRecord()) return record(type);
        throw new AssertionError(door + " asks for “" + name + "” (" + type.getSimpleName()
                + "), which nobody here knows. Add it to IDS or PLAIN in " + Arguments.class.getName()
                + ", and to Things if it belongs to somebody.");
    }

    private static Object as(Class<?> type, Object value) {
        return type == Set.class && value instanceof Collection<?> many ? Set.copyOf(many) : value;
    }

    private static boolean isForIds(Class<?> type) {
        return type == long.class
                || type == Long.class
                || type == String.class
                || Collection.class.isAssignableFrom(type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> value(part.getName(), part.getType()))
                .toArray();
        try {
            Constructor<?> made = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            made.setAccessible(true);
            return made.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(door + ": no " + type.getSimpleName() + " of " + Arrays.toString(values), e);
        }
    }
}
