package org.sojourn.access.university;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends people to the provider and recognises them when they come back. What the provider says of itself is asked at the
 * first need and again after an hour; nothing happens before.
 */
@ApplicationScoped
public class University {
    private static final Logger LOG = Logger.getLogger(University.class.getName());
    private static final long HOUR = Duration.ofHours(1).toNanos();

    /** So long nobody else waits for a provider that has just let somebody wait. */
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private volatile Known known;
    private volatile Away away;

    private record Away(Registration of, long at) {
        boolean holds(Registration registration) {
            return of.equals(registration) && System.nanoTime() - at < PAUSE;
        }
    }

    /** The provider as it was asked at some moment of the machine's own clock. */
    private record Known(Registration of, ProviderCard card, IdTokens tokens, ProviderCalls calls, long at) {
        boolean holds(Registration registration) {
            return of.equals(registration) && System.nanoTime() - at < HOUR;
        }
    }

    /**
     * @param attempt to be kept in her session
     * @param to where her browser goes
     */
    public record Departure(Attempt attempt, URI to) {}

    public boolean isOffered() {
        return Registration.configured().isPresent();
    }

    /**
     * Somebody is about to go. Refuses with {@code university-away} when the provider cannot be reached.
     *
     * @param back the address of ours she is to come back to, as it is registered there
     * @param accountId whose account is to be connected, 0 for a sign-in
     */
    public Departure depart(String back, String target, long accountId, Instant now) {
        return told(() -> {
            Registration registration = registration();
            Attempt attempt = Attempt.begin(back, target, accountId, now);
            Map<String, String> query = new LinkedHashMap<>();
            query.put("response_type", "code");
            query.put("client_id", registration.clientId());
            query.put("redirect_uri", back);
            query.put("scope", registration.scope());
            query.put("state", attempt.state());
            query.put("nonce", attempt.nonce());
            query.put("code_challenge", attempt.challenge());
            query.put("code_challenge_method", "S256");
            return new Departure(attempt, with(known(registration).card().authorization(), query));
        });
    }

    /**
     * Somebody is back. Refuses with {@code university-late}, {@code -declined}, {@code -unsound} or {@code -away}.
     *
     * @param attempt the one her session held for the state of the answer, taken out of it; or null
     * @param answer the parameters of the answer, once each
     */
    public ProvenPerson recognise(Attempt attempt, Map<String, String> answer, Instant now) {
        return told(() -> {
            if (attempt == null || !attempt.holds(now)) throw new Unproven(Unproven.Why.LATE, "no such attempt");
            Registration registration = registration();
            Known provider = known(registration);
            refuseOfOther(provider, answer.get("iss"));
            if (answer.containsKey("error")) throw new Unproven(Unproven.Why.DECLINED, "the provider says no");
            if (answer.get("code") == null) throw new Unproven(Unproven.Why.UNSOUND, "no code");
            return exchange(provider, attempt, answer.get("code"));
        });
    }

    /** Where one signs out at the provider, if it has such a place and that is wanted. */
    public Optional<URI> signOut(String back) {
        return Registration.configured().filter(Registration::offersSignOut).flatMap(registration -> {
            URI there = told(() -> known(registration)).card().endSession();
            Map<String, String> query = new LinkedHashMap<>();
            query.put("client_id", registration.clientId());
            query.put("post_logout_redirect_uri", back);
            return Optional.ofNullable(there).map(address -> with(address, query));
        });
    }

    /** An answer of another provider, slipped under an attempt at this one (RFC 9207). */
    private static void refuseOfOther(Known provider, String issuer) {
        boolean right = issuer == null
                ? !provider.card().namesItself()
                : issuer.equals(provider.of().issuer());
        if (!right) throw new Unproven(Unproven.Why.UNSOUND, "an answer of another provider");
    }

    private static ProvenPerson exchange(Known provider, Attempt attempt, String code) {
        Map<String, Object> tokens =
                provider.calls().post(provider.card().token(), form(provider, attempt, code), header(provider));
        if (!(tokens.get("id_token") instanceof String token)) throw new Unproven(Unproven.Why.UNSOUND, "no ID token");
        Map<String, Object> claims = provider.tokens().read(token, attempt.nonce());
        String subject = String.valueOf(claims.get("sub"));
        List<Map<String, Object>> said = new ArrayList<>(List.of(claims));
        if (provider.card().userInfo() != null && tokens.get("access_token") instanceof String access) {
            Map<String, Object> more = provider.calls().get(provider.card().userInfo(), access);
            if (!subject.equals(more.get("sub"))) throw new Unproven(Unproven.Why.UNSOUND, "claims of another person");
            said.add(more);
        }
        boolean strong = claims.get("acr") instanceof String context
                && provider.of().strongContexts().contains(context);
        return new ProvenPerson(provider.of().issuer(), subject, said, strong);
    }

    private static Map<String, String> form(Known provider, Attempt attempt, String code) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", attempt.back());
        form.put("code_verifier", attempt.verifier());
        if (provider.card().secretInHeader()) return form;
        form.put("client_id", provider.of().clientId());
        form.put("client_secret", Registration.secret());
        return form;
    }

    private static String header(Known provider) {
        if (!provider.card().secretInHeader()) return null;
        String pair =
                ProviderCalls.encoded(provider.of().clientId()) + ":" + ProviderCalls.encoded(Registration.secret());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static URI with(URI address, Map<String, String> query) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + ProviderCalls.encoded(query));
    }

    private static Registration registration() {
        return Registration.configured()
                .orElseThrow(() -> new Unproven(Unproven.Why.AWAY, "no provider is configured"));
    }

    private Known known(Registration registration) {
        Known now = known;
        if (now != null && now.holds(registration)) return now;
        if (away != null && away.holds(registration)) throw new Unproven(Unproven.Why.AWAY, "away a moment ago");
        try {
            known = asked(registration, now == null ? new ProviderCalls() : now.calls());
            return known;
        } catch (Unproven e) {
            away = new Away(registration, System.nanoTime());
            throw e;
        }
    }

    private static Known asked(Registration registration, ProviderCalls calls) {
        Map<String, Object> document = calls.get(ProviderCard.address(registration.issuer()));
        ProviderCard card = ProviderCard.of(registration.issuer(), document);
        return new Known(registration, card, new IdTokens(registration, card.keys(), calls), calls, System.nanoTime());
    }

    /** Whoever runs the house reads why; the person reads a sentence. */
    private static <T> T told(Supplier<T> act) {
        try {
            return act.get();
        } catch (Unproven e) {
            if (!e.code().equals("university-late") && !e.code().equals("university-declined"))
                LOG.log(Level.WARNING, "SOJOURN-NOTE: sign-in by the university refused: {0}", e.detail());
            throw e;
        }
    }
}
