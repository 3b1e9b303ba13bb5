package org.sojourn.platform.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.sojourn.platform.Settings;
import org.sojourn.platform.StartRefused;

/**
 * The machines whose word about the client is believed, from {@code SOJOURN_TRUSTED_PROXIES}: addresses and ranges between
 * commas. Nobody, when it is not set.
 */
record TrustedProxies(List<AddressRange> ranges) {
    /** @throws StartRefused naming the part that is no address */
    static TrustedProxies of(String setting) {
        return new TrustedProxies(Arrays.stream(setting.split("[,\\s]+"))
                .filter(part -> !part.isBlank())
                .map(TrustedProxies::range)
                .toList());
    }

    static TrustedProxies configured() {
        return Configured.PROXIES;
    }

    boolean include(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static AddressRange range(String part) {
        try {
            return AddressRange.of(part);
        } catch (IllegalArgumentException e) {
            throw new StartRefused("SOJOURN_TRUSTED_PROXIES holds " + part
                    + ", which is neither an address nor a range such as 10.0.0.0/8. Correct it and start again.");
        }
    }

    private static final class Configured {
        static final TrustedProxies PROXIES =
                of(Settings.SOJOURN_TRUSTED_PROXIES.value().orElse(""));
    }
}
