package org.sojourn.access.university;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What the provider says of itself (OpenID Connect Discovery 1.0), as far as it is used here.
 *
 * @param userInfo where more claims are, or null
 * @param endSession where one signs out there, or null
 * @param namesItself whether every answer must say who gave it (RFC 9207)
 * @param secretInHeader how the client proves who it is: in a header, otherwise in the form
 */
record ProviderCard(
        URI authorization,
        URI token,
        URI keys,
        URI userInfo,
        URI endSession,
        boolean namesItself,
        boolean secretInHeader) {
    private static final String DOCUMENT = "/.well-known/openid-configuration";

    static URI address(String issuer) {
        return URI.create(issuer.replaceFirst("/$", "") + DOCUMENT);
    }

    /** Refuses a document of somebody else, and addresses that others could listen to. */
    static ProviderCard of(String issuer, Map<String, Object> said) {
        if (!issuer.equals(said.get("issuer")))
            throw new Unproven(Unproven.Why.AWAY, "the document at " + issuer + " is of " + said.get("issuer"));
        return new ProviderCard(
                needed(said, "authorization_endpoint"),
                needed(said, "token_endpoint"),
                needed(said, "jwks_uri"),
                optional(said, "userinfo_endpoint"),
                optional(said, "end_session_endpoint"),
                Boolean.TRUE.equals(said.get("authorization_response_iss_parameter_supported")),
                !(said.get("token_endpoint_auth_methods_supported") instanceof List<?> ways)
                        || ways.contains("client_secret_basic"));
    }

    private static URI needed(Map<String, Object> said, String name) {
        URI there = optional(said, name);
        if (there == null) throw new Unproven(Unproven.Why.AWAY, "the provider names no " + name);
        return there;
    }

    private static URI optional(Map<String, Object> said, String name) {
        if (!(said.get(name) instanceof String address)) return null;
        if (!Registration.isSafe(address))
            throw new Unproven(Unproven.Why.AWAY, name + " is no address with https: " + address);
        return URI.create(address);
    }
}
