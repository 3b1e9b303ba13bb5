package org.sojourn.platform.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Neighbouring internet addresses, as {@code 10.0.0.0/8}, {@code fd00::/8} or one address alone. Names are not looked up.
 *
 * @param first the bytes of an address in the range, 4 or 16 of them
 * @param bits how many leading bits all its addresses share
 */
record AddressRange(byte[] first, int bits) {
    static final int IPV6_SITE = 64;

    /** @throws IllegalArgumentException when the text is no address and no range */
    static AddressRange of(String text) {
        String[] parts = text.strip().split("/", -1);
        byte[] first =
                address(parts[0]).map(InetAddress::getAddress).orElseThrow(() -> new IllegalArgumentException(text));
        int all = first.length * 8;
        if (parts.length == 1) return new AddressRange(first, all);
        if (parts.length != 2 || !parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > all)
            throw new IllegalArgumentException(text);
        return new AddressRange(first, Integer.parseInt(parts[1]));
    }

    /** The address a text spells out, also with a port behind it as proxies write it; never a name. */
    static Optional<InetAddress> address(String text) {
        String bare = text.strip()
                .replaceFirst("^\\[([^\\]]+)](:\\d{1,5})?$", "$1")
                .replaceFirst("^([\\d.]+):\\d{1,5}$", "$1")
                .replaceFirst("%[\\w.]+$", "");
        boolean four = bare.matches("(\\d{1,3}\\.){3}\\d{1,3}");
        boolean six = bare.contains(":") && bare.matches("[0-9A-Fa-f:.]{2,45}");
        if (!four && !six) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Whom an address belongs to: one host of IPv4, but a whole site of IPv6, which has 2^64 addresses for the taking. */
    static AddressRange neighbourhood(InetAddress address) {
        return new AddressRange(address.getAddress(), address instanceof Inet4Address ? 32 : IPV6_SITE);
    }

    boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != first.length) return false;
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((first[bit / 8] & mask) != (other[bit / 8] & mask)) return false;
        }
        return true;
    }

    /** The first address and the length, with every bit behind the length cleared, so that equal ranges read equal. */
    @Override
    public String toString() {
        byte[] cleared = first.clone();
        for (int bit = bits; bit < cleared.length * 8; bit++) cleared[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
        try {
            String text = InetAddress.getByAddress(cleared).getHostAddress();
            return bits == cleared.length * 8 ? text : text + "/" + bits;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
