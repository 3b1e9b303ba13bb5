/**
 * The university's own sign-in, as OpenID Connect Core 1.0 describes it for a client with a secret: the browser is sent
 * there with a state, a nonce and the challenge of RFC 7636, comes back with a code, and the code is exchanged for a
 * signed ID token.
 *
 * <p>Words: provider, registration, attempt, claim, proven person. Laws: nothing is done and nothing answers without
 * {@code SOJOURN_OIDC_PROVIDER}; an attempt is used up by the first answer to it, whatever that answer says; a token counts
 * only with a signature of one of the provider's published keys, for us, by that provider, now, and with the nonce of this
 * attempt; a {@link ProvenPerson} is made here and nowhere else, so whoever asks for one asks for that proof; no token is
 * kept and none is written to a log. Why this is not the runtime's own mechanism stands in
 * {@code src/docs/decisions/2026-11-22-the-university-signs-people-in.md}.
 */
package org.sojourn.access.university;
