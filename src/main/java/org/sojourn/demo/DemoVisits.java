package org.sojourn.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.MandateDesk;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Settings;
import org.sojourn.platform.paper.Paper;
import org.sojourn.platform.paper.PaperWriter;
import org.sojourn.welcome.PaperDesk;
import org.sojourn.welcome.TaskDesk;
import org.sojourn.welcome.Trait;
import org.sojourn.welcome.VisitDesk;
import org.sojourn.welcome.VisitFacts;
import org.sojourn.welcome.contact.ContactDesk;
import org.sojourn.welcome.core.Activity;
import org.sojourn.welcome.core.GuestWish;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;

/** Twelve guests of one host, of every kind and from everywhere, and those who prepare their visits. */
@ApplicationScoped
class DemoVisits {
    private static final List<Guest> GUESTS = List.of(
            new Guest("Dr. Adaeze", "Okafor", "NG", Kind.POSTDOC, LegalForm.EMPLOYED, 98, 730)
                    .with("FAMILY CHILDREN NEEDS_HOUSING PAID_IN_GERMANY FIXED_TERM_STAFF HOSPITAL_PREMISES")
                    .doing("LAB HUMAN_MATERIAL")
                    .after("W02 W03 W04 W07"),
            new Guest("Dr. Lucía", "Fernández", "ES", Kind.POSTDOC, LegalForm.EMPLOYED, 30, 365)
                    .with("PAID_IN_GERMANY FIXED_TERM_STAFF NEEDS_HOUSING")
                    .doing("LAB GMO")
                    .after("W02 W03 W04 W07 W08 W33 W28 W29"),
            new Guest("Prof. Hiroshi", "Tanaka", "JP", Kind.PROFESSOR, LegalForm.GUEST_AGREEMENT, 75, 60)
                    .after("W02 W03 W04 W09"),
            new Guest("Amira", "Haddad", "JO", Kind.OBSERVER, LegalForm.OBSERVER, 90, 28)
                    .with("HOSPITAL_PREMISES")
                    .after("W02"),
            new Guest("Wei", "Zhang", "CN", Kind.PHD, LegalForm.SCHOLARSHIP, 200, 1095)
                    .with("NEEDS_HOUSING")
                    .doing("LAB"),
            new Guest("Dr. Carlos", "Mendoza", "MX", Kind.PHYSICIAN, LegalForm.EMPLOYED, 300, 365)
                    .with("HOSPITAL_PREMISES PAID_IN_GERMANY FAMILY")
                    .doing("PATIENT_CONTACT PATIENT_DATA"),
            new Guest("Emma", "Larsson", "SE", Kind.STUDENT, LegalForm.EXCHANGE, 110, 150)
                    .with("HOSPITAL_PREMISES")
                    .doing("PATIENT_DATA"),
            new Guest("Dr. Grace", "Mitchell", "US", Kind.POSTDOC, LegalForm.EMPLOYED, 180, 730)
                    .with("PAID_IN_GERMANY FIXED_TERM_STAFF")
                    .doing("ANIMALS LAB"),
            new Guest("Dr. Oleh", "Kovalenko", "UA", Kind.PHYSICIAN, LegalForm.GUEST_AGREEMENT, 160, 80)
                    .with("HOSPITAL_PREMISES")
                    .doing("PATIENT_DATA"),
            new Guest("Priya", "Raman", "IN", Kind.PHD, LegalForm.EMPLOYED, 250, 1095)
                    .with("PAID_IN_GERMANY FIXED_TERM_STAFF NEEDS_HOUSING")
                    .doing("RADIATION LAB"),
            new Guest("Prof. Marco", "Bianchi", "IT", Kind.PROFESSOR, LegalForm.GUEST_AGREEMENT, 14, 30)
                    .after("W02 W03 W04 W05 W06 W09 W28 W29 W33"),
            new Guest("Zanele", "Dlamini", "ZA", Kind.STAFF, LegalForm.EMPLOYED, 220, 730)
                    .with("PAID_IN_GERMANY FAMILY")
                    .doing("CLINICAL_TRIALS"));

    @Inject
    private AccountDesk accounts;

    @Inject
    private MandateDesk mandates;

    @Inject
    private VisitDesk visits;

    @Inject
    private TaskDesk tasks;

    @Inject
    private PaperDesk papers;

    @Inject
    private ContactDesk contacts;

    @Inject
    private DemoHealth health;

    @Inject
    private DatabaseClock clock;

    /**
     * Somebody who comes.
     *
     * @param inDays from today to the arrival
     * @param days the length of the stay
     * @param done codes of tasks that are behind her, in their order
     */
    private record Guest(
            String given,
            String family,
            String country,
            Kind kind,
            LegalForm form,
            int inDays,
            int days,
            String traits,
            String activities,
            String done) {
        Guest(String given, String family, String country, Kind kind, LegalForm form, int inDays, int days) {
            this(given, family, country, kind, form, inDays, days, "", "", "");
        }

        Guest with(String more) {
            return new Guest(given, family, country, kind, form, inDays, days, more, activities, done);
        }

        Guest doing(String what) {
            return new Guest(given, family, country, kind, form, inDays, days, traits, what, done);
        }

        Guest after(String codes) {
            return new Guest(given, family, country, kind, form, inDays, days, traits, activities, codes);
        }

        VisitFacts facts(LocalDate today) {
            LocalDate arrival = today.plusDays(inDays);
            return new VisitFacts(
                    kind,
                    form,
                    Set.of(country),
                    LocalDate.of(1988, 3, 1).plusDays(family.length() * 100L),
                    arrival,
                    arrival.plusDays(days - 1L),
                    codes(activities, Activity.class),
                    codes("RESEARCH FOREIGN_DEGREE LEAVES_GERMANY " + traits, Trait.class),
                    Set.of(GuestWish.GERMAN_COURSE));
        }

        String address() {
            String name = given.replaceAll("(Dr|Prof)\\. ", "") + "." + family;
            return java.text.Normalizer.normalize(name.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "")
                    + "@example.org";
        }
    }

    private static <E extends Enum<E>> Set<E> codes(String words, Class<E> kind) {
        List<String> all = List.of(words.split(" "));
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> all.contains(each.name()))
                .collect(Collectors.toSet());
    }

    void arrive(long host, long welcome) {
        mandates.give(new MandateDesk.GiveRole(host, 1, Role.HOST, Unit.FACULTY, null, null));
        mandates.give(new MandateDesk.GiveRole(welcome, 1, Role.WELCOME, Unit.FACULTY, null, null));
        owner("Sabine", "Kern", "HR");
        owner("Jens", "Adler", "IT");
        accounts.open(new AccountDesk.OpenAccount(
                "Dr. Matthias", "Brandt", "matthias.brandt@example.org", Set.of(Role.OCCUPATIONAL_HEALTH)));
        LocalDate today = clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
        contacts.takeOver(welcome, new ContactDesk.SayContact(0, "+49 351 458 0", DemoPortrait.png(), false));
        GUESTS.forEach(guest -> comes(guest, host, today));
        health.arrive();
    }

    private void owner(String given, String family, String office) {
        String address = given.toLowerCase(Locale.ROOT) + "." + family.toLowerCase(Locale.ROOT);
        long id = accounts.open(
                new AccountDesk.OpenAccount(given, family, address + "@example.org", Set.of(Role.TASK_OWNER)));
        mandates.give(new MandateDesk.GiveRole(id, 1, Role.TASK_OWNER, Unit.ofOffice(office), null, null));
        mandates.take(new MandateDesk.TakeRole(id, 1, Role.TASK_OWNER, Unit.FACULTY));
    }

    private void comes(Guest guest, long host, LocalDate today) {
        long visit = visits.registerFor(
                host,
                new VisitDesk.RegisterVisit(
                        new AccountDesk.ReceiveGuest(guest.given(), guest.family(), guest.address(), "en"),
                        guest.facts(today),
                        "Medizinische Klinik I",
                        "",
                        null,
                        null));
        if (guest.done().contains("W04") && Settings.SOJOURN_DATA.value().isPresent()) {
            PaperWriter paper = new PaperWriter(Locale.ENGLISH, "Degree certificate");
            List<String> lines = List.of(guest.given() + " " + guest.family(), "Invented for a demonstration");
            byte[] file = Paper.pdf(paper.list(lines).xhtml());
            papers.give(new PaperDesk.GivePaper(visit, "W04", Set.of("W05", "W08", "W10"), "degree.pdf", file));
        }
        for (String code : guest.done().split(" "))
            if (!code.isEmpty())
                tasks.complete(new TaskDesk.CompleteTask(visit, code, 0, today.minusDays(3), null, null));
    }
}
