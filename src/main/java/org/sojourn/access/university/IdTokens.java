package org.sojourn.access.university;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;

/**
 * Reads an ID token as OpenID Connect Core 1.0, section 3.1.3.7 asks, and one step more strictly: unsigned ones and those
 * signed with the client's secret are refused also when they come straight from the provider. That it is not an old one
 * follows from the nonce, which is as old as the attempt; its times are compared with the real clock, never with a demo's.
 */
final class IdTokens {
    /** Signatures with a private key only; whoever can check them cannot make them. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final Registration registration;
    private final JWKSource<SecurityContext> keys;

    IdTokens(Registration registration, URI address, ProviderCalls calls) {
        this.registration = registration;
        try {
            this.keys = JWKSourceBuilder.create(address.toURL(), calls)
                    .refreshAheadCache(false)
                    .build();
        } catch (MalformedURLException e) {
            throw new Unproven(Unproven.Why.AWAY, "jwks_uri " + address, e);
        }
    }

    /** The claims of a token that is sound and answers this nonce. */
    Map<String, Object> read(String token, String nonce) {
        DefaultJWTProcessor<SecurityContext> reader = new DefaultJWTProcessor<>();
        reader.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, keys));
        reader.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                registration.clientId(),
                new JWTClaimsSet.Builder()
                        .issuer(registration.issuer())
                        .claim("nonce", nonce)
                        .build(),
                Set.of("sub", "exp", "iat")));
        try {
            JWTClaimsSet claims = reader.process(token, null);
            refuseOtherParty(claims);
            return claims.getClaims();
        } catch (BadJOSEException | ParseException e) {
            throw new Unproven(Unproven.Why.UNSOUND, "ID token", e);
        } catch (JOSEException e) {
            throw new Unproven(Unproven.Why.AWAY, "keys of the provider", e);
        }
    }

    /** A token for several is ours only when it was made out to us; a subject is 255 plain signs at most, none at its ends blank. */
    private void refuseOtherParty(JWTClaimsSet claims) throws ParseException {
        String party = claims.getStringClaim("azp");
        boolean ours = party == null ? claims.getAudience().size() == 1 : party.equals(registration.clientId());
        if (!ours) throw new Unproven(Unproven.Why.UNSOUND, "ID token for another client");
        if (!claims.getSubject().matches("[!-~]([ -~]{0,253}[!-~])?"))
            throw new Unproven(Unproven.Why.UNSOUND, "ID token for nobody");
    }
}
