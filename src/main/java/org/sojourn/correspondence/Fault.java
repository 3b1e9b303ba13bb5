package org.sojourn.correspondence;

/** Why a letter was not taken, as far as somebody can do something about it. */
public enum Fault {
    /** Nobody answers under the name and port of the settings. */
    SILENT,
    /** The address is none, or nobody’s. */
    ADDRESS,
    /** The mail server does not know the user of the settings, or not by this password. */
    PASSWORD,
    /** The line could not be encrypted, or the certificate does not fit. */
    TLS,
    OTHER;

    /** @param code class of the cause and, where the mail server gave one, its number */
    static Fault of(String code) {
        if (code.matches(".*(Authentication|\\b53[0-8]\\b).*")) return PASSWORD;
        if (code.matches(".*(SSL|Cert|Handshake).*")) return TLS;
        if (code.matches(".*(AddressException|SMTPAddressFailed|\\b55[0134]\\b).*")) return ADDRESS;
        if (code.matches(".*(Connect|UnknownHost|Socket|EOF|NoRoute).*")) return SILENT;
        return OTHER;
    }
}
