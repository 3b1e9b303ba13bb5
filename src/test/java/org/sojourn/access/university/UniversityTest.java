package org.sojourn.access.university;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a provider may answer, and what of it proves somebody. */
class UniversityTest {
    private static final String BACK = "https://exchange.example.org/access/university/back";
    private static final Map<String, Object> ADA = Map.of(
            "sub", "ada-1",
            "given_name", "Ada",
            "family_name", "Lind",
            "email", "ada@example.org",
            "eduperson_affiliation", List.of("member", "student"),
            "schac_personal_unique_code",
                    List.of(
                            "urn:schac:personalUniqueCode:int:esi:example.org:99",
                            "urn:schac:personalUniqueCode:de:example.org:Matrikelnummer:4010101"));

    private final Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final List<String> set = new ArrayList<>();
    private final SmallProvider provider = SmallProvider.start();
    private final University university = new University();

    @BeforeEach
    void register() {
        setting("sojourn.oidc.provider", provider.issuer());
        setting("sojourn.oidc.client.id", SmallProvider.CLIENT);
        setting("sojourn.oidc.client.secret", SmallProvider.SECRET);
        setting("sojourn.oidc.second.factor.acr", "https://refeds.org/profile/mfa");
        provider.recognises(ADA);
    }

    @AfterEach
    void forget() {
        set.forEach(System::clearProperty);
        provider.close();
    }

    @Test
    void aSoundAnswerProvesSomebodyByIssuerAndSubject() {
        ProvenPerson ada = walk();
        assertThat(ada.issuer()).isEqualTo(provider.issuer());
        assertThat(ada.subject()).isEqualTo("ada-1");
        assertThat(ada.one("family_name")).contains("Lind");
        assertThat(ada.all("eduperson_affiliation")).containsExactly("member", "student");
        assertThat(ada.studentNumber("urn:schac:personalUniqueCode:de:example.org:Matrikelnummer:"))
                .contains("4010101");
        assertThat(ada.isStrong()).isFalse();
    }

    @Test
    void aProviderThatWantsTheSecretInTheFormGetsItThere() {
        provider.document().put("token_endpoint_auth_methods_supported", List.of("client_secret_post"));
        assertThat(walk().subject()).isEqualTo("ada-1");
    }

    @Test
    void claimsMayStandOnAPageOfTheirOwn() {
        provider.tellsOnAPage(ADA);
        assertThat(walk().email()).contains("ada@example.org");
    }

    @Test
    void thePageOfAnotherPersonIsNotBelieved() {
        provider.tellsOnAPage(ADA);
        provider.recognises(Map.of("sub", "ben-2"));
        refusal(this::walk).hasMessage("university-unsound");
    }

    @Test
    void aSecondFactorAtTheProviderIsSeen() {
        provider.spoils(token -> token.with("acr", "https://refeds.org/profile/mfa"));
        assertThat(walk().isStrong()).isTrue();
        provider.spoils(token -> token.with("acr", "https://refeds.org/profile/sfa"));
        assertThat(walk().isStrong()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void aTokenThatIsNotSoundProvesNobody(Flaw flaw) {
        provider.spoils(flaw.spoil());
        refusal(this::walk).hasMessage("university-unsound");
    }

    static List<Flaw> flaws() {
        long now = Instant.now().getEpochSecond();
        return List.of(
                new Flaw("wrong nonce", token -> token.with("nonce", "another")),
                new Flaw("no nonce", token -> token.with("nonce", null)),
                new Flaw("another audience", token -> token.with("aud", "another-client")),
                new Flaw("no audience", token -> token.with("aud", null)),
                new Flaw(
                        "several, made out to another",
                        token -> token.with("aud", List.of(SmallProvider.CLIENT, "another-client"))
                                .with("azp", "another-client")),
                new Flaw(
                        "several, made out to nobody",
                        token -> token.with("aud", List.of(SmallProvider.CLIENT, "another-client"))),
                new Flaw("another issuer", token -> token.with("iss", "https://elsewhere.example.org")),
                new Flaw("issuer with a slash", token -> token.with("iss", token.claims.get("iss") + "/")),
                new Flaw("unsigned", TestToken::unsigned),
                new Flaw("signed with the secret", token -> token.bySecret(SmallProvider.SECRET)),
                new Flaw("another key of the same name", token -> token.by(new TestKey("first"))),
                new Flaw("changed after signing", token -> token.instead(UniversityTest::promoted)),
                new Flaw("expired", token -> token.with("exp", now - 120)),
                new Flaw("without an end", token -> token.with("exp", null)),
                new Flaw("made at no time", token -> token.with("iat", null)),
                new Flaw("not yet", token -> token.with("nbf", now + 600)),
                new Flaw("for nobody", token -> token.with("sub", null)),
                new Flaw("for a blank", token -> token.with("sub", " ")),
                new Flaw("an access token", token -> token.header.put("typ", "at+jwt")),
                new Flaw("no token at all", token -> token.instead(signed -> "nothing")));
    }

    /** @param spoil what is wrong with it */
    record Flaw(String name, Consumer<TestToken> spoil) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String promoted(String signed) {
        String[] parts = signed.split("\\.");
        String claims = new String(java.util.Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "."
                + TestToken.encoded(claims.replace("ada-1", "ben-2").getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
    }

    @Test
    void aTokenOfAnEarlierSignInProvesNobodyASecondTime() {
        walk();
        String first = provider.lastToken();
        provider.spoils(token -> token.instead(signed -> first));
        refusal(this::walk).hasMessage("university-unsound");
    }

    @Test
    void aCodeCountsOnceAndOnlyForWhoeverAskedForIt() {
        University.Departure hers = depart();
        Map<String, String> answer = follow(hers);
        university.recognise(hers.attempt(), answer, now);
        refusal(() -> university.recognise(hers.attempt(), answer, now)).hasMessage("university-away");
        Map<String, String> stolen = follow(depart());
        refusal(() -> university.recognise(depart().attempt(), stolen, now)).hasMessage("university-away");
    }

    @Test
    void withoutAnAttemptOrLongAfterItNothingIsLookedAt() {
        University.Departure hers = depart();
        Map<String, String> answer = follow(hers);
        refusal(() -> university.recognise(null, answer, now)).hasMessage("university-late");
        refusal(() -> university.recognise(hers.attempt(), answer, now.plus(Duration.ofMinutes(10))))
                .hasMessage("university-late");
    }

    @Test
    void theAnswerOfAnotherProviderIsRefusedBeforeItsCodeIsSentAnywhere() {
        University.Departure hers = depart();
        Map<String, String> answer = follow(hers);
        answer.put("iss", "https://elsewhere.example.org");
        refusal(() -> university.recognise(hers.attempt(), answer, now)).hasMessage("university-unsound");
        answer.remove("iss");
        refusal(() -> university.recognise(hers.attempt(), answer, now)).hasMessage("university-unsound");
        answer.put("iss", provider.issuer());
        assertThat(university.recognise(hers.attempt(), answer, now).subject()).isEqualTo("ada-1");
    }

    @Test
    void aNoOfTheProviderIsANo() {
        provider.declines();
        refusal(this::walk).hasMessage("university-declined");
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, https://elsewhere.example.org",
        "token_endpoint, http://elsewhere.example.org/token",
        "jwks_uri, http://elsewhere.example.org/keys",
        "authorization_endpoint, javascript:alert(1)"
    })
    void aDocumentOfSomebodyElseIsNotFollowed(String field, String said) {
        provider.document().put(field, said);
        refusal(this::depart).hasMessage("university-away");
    }

    @Test
    void aProviderThatIsAwayIsSaidToBe() {
        provider.document().put("issuer", "https://elsewhere.example.org");
        refusal(this::depart).hasMessage("university-away");
        provider.document().put("issuer", provider.issuer());
        refusal(this::depart).as("nobody else waits at once").hasMessage("university-away");
        assertThat(new University().depart(BACK, "/", 0, now).to().getPath()).isEqualTo("/authorize");
    }

    @Test
    void anAddressTheProviderHasNotCheckedIsNone() {
        provider.spoils(token -> token.with("email_verified", false));
        assertThat(walk().email()).isEmpty();
    }

    @Test
    void twoStudentNumbersAreNone() {
        provider.spoils(token -> token.with("schac_personal_unique_code", List.of("n:1", "n:2")));
        assertThat(walk().studentNumber("n:")).isEmpty();
        assertThat(walk().studentNumber("")).as("not believed").isEmpty();
    }

    @Test
    void halfARegistrationIsRefusedWithASentence() {
        System.clearProperty("sojourn.oidc.client.id");
        assertThatThrownBy(Registration::configured).hasMessageContaining("SOJOURN_OIDC_CLIENT_ID");
        setting("sojourn.oidc.client.id", SmallProvider.CLIENT);
        setting("sojourn.oidc.scopes", "profile email");
        assertThatThrownBy(Registration::configured).hasMessageContaining("openid");
        System.clearProperty("sojourn.oidc.client.secret");
        setting("sojourn.oidc.scopes", "openid");
        assertThatThrownBy(Registration::configured).hasMessageContaining("SOJOURN_OIDC_CLIENT_SECRET");
        setting("sojourn.oidc.provider", "http://login.example.org");
        assertThatThrownBy(Registration::configured).hasMessageContaining("https");
        System.clearProperty("sojourn.oidc.provider");
        assertThat(Registration.configured()).isEmpty();
    }

    private ProvenPerson walk() {
        University.Departure departure = depart();
        return university.recognise(departure.attempt(), follow(departure), now);
    }

    private University.Departure depart() {
        return university.depart(BACK, "/", 0, now);
    }

    /** What the provider answers, as the browser brings it. */
    private static Map<String, String> follow(University.Departure departure) {
        try {
            String location = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(departure.to()).build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("location")
                    .orElseThrow();
            assertThat(location).startsWith(BACK + "?");
            Map<String, String> answer = new LinkedHashMap<>();
            Arrays.stream(URI.create(location).getQuery().split("&"))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> answer.put(pair[0], pair[1]));
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refusal(Runnable act) {
        return assertThatThrownBy(act::run).isInstanceOf(Unproven.class);
    }

    private void setting(String name, String value) {
        System.setProperty(name, value);
        set.add(name);
    }
}
