package org.sojourn.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.access.university.SmallProvider;
import org.sojourn.container.Given;

/** A university this installation is registered at for one test, and the way there and back. */
final class AtTheUniversity implements AutoCloseable {
    static final String NUMBERS = "urn:schac:personalUniqueCode:de:example.org:Matrikelnummer:";

    private final String home;
    private final SmallProvider provider = SmallProvider.start();
    private final List<String> set = new ArrayList<>();

    private AtTheUniversity(String home) {
        this.home = home;
    }

    static AtTheUniversity registered(String home) {
        AtTheUniversity there = new AtTheUniversity(home);
        there.setting("oidc.provider", there.provider.issuer());
        there.setting("oidc.client.id", SmallProvider.CLIENT);
        there.setting("oidc.client.secret", SmallProvider.SECRET);
        there.setting("oidc.student.numbers", NUMBERS);
        there.setting("oidc.new.accounts", "true");
        there.setting(
                "oidc.roles",
                "eduperson_affiliation=student->STUDENT, eduperson_affiliation=office->COORDINATOR,"
                        + " eduperson_affiliation=guest->READER");
        return there;
    }

    SmallProvider provider() {
        return provider;
    }

    void setting(String name, String value) {
        System.setProperty("sojourn." + name, value);
        set.add("sojourn." + name);
    }

    void unset(String name) {
        System.clearProperty("sojourn." + name);
    }

    Guest guest() {
        return new Guest(home);
    }

    /** To the provider and back; the answer to the way back. */
    HttpResponse<String> walk(Guest guest, Map<String, Object> person) {
        provider.recognises(person);
        return guest.get(back(location(guest.get("/access/university"))));
    }

    boolean walkedIn(Map<String, Object> person) {
        Guest guest = guest();
        walk(guest, person);
        return guest.isIn();
    }

    /** Where the provider sends the browser, as a path of ours. */
    String back(String way) {
        assertThat(way).startsWith(provider.issuer() + "/authorize?");
        HttpResponse<String> answer =
                new Guest(provider.issuer()).get(way.substring(provider.issuer().length()));
        return location(answer).substring(home.length());
    }

    static Map<String, Object> person(String... affiliations) {
        long number = Given.number();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", "subject-" + number);
        claims.put("given_name", "Ada");
        claims.put("family_name", "Lind" + number);
        claims.put("email", "ada" + number + "@example.org");
        claims.put("eduperson_affiliation", List.of(affiliations));
        return claims;
    }

    /** Why somebody is not in, as the address says it; empty when it says nothing. */
    static String refusal(HttpResponse<String> answer) {
        Matcher why = Pattern.compile("[?&]university=([a-z-]+)").matcher(location(answer));
        return why.find() ? why.group(1) : "";
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    @Override
    public void close() {
        set.forEach(System::clearProperty);
        provider.close();
    }
}
