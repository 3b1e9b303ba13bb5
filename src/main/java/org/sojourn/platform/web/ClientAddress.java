package org.sojourn.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where a request really comes from. The other end of the connection is believed; what {@code X-Forwarded-For} and
 * {@code X-Forwarded-Proto} say counts only when that other end is one of {@code SOJOURN_TRUSTED_PROXIES}. The list of
 * addresses is read from its end, as each proxy appends the one it heard from, up to the first that is no trusted proxy;
 * what stands before it anybody may have written.
 *
 * @param address the client's address, in its shortest plain form
 * @param network whom to count it with: the address itself, for IPv6 its /64
 * @param https whether the client speaks TLS, be it to us or to the proxy
 * @param local whether the client is this machine itself, asked under a name of this machine and not on behalf of another
 */
public record ClientAddress(String address, String network, boolean https, boolean local) {
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final List<String> SIGNS_OF_A_PROXY = List.of(FOR, "Forwarded", "Via", "X-Real-IP");
    private static final String THIS_MACHINE = "(localhost|127\\.0\\.0\\.1|\\[?::1]?|\\[?0:0:0:0:0:0:0:1]?)";

    public static ClientAddress of(HttpServletRequest request) {
        return of(request, TrustedProxies.configured());
    }

    static ClientAddress of(HttpServletRequest request, TrustedProxies proxies) {
        Optional<InetAddress> peer = AddressRange.address(String.valueOf(request.getRemoteAddr()));
        if (peer.isEmpty()) return new ClientAddress("unknown", "unknown", request.isSecure(), false);
        boolean trusted = proxies.include(peer.get());
        InetAddress client = trusted ? behind(peer.get(), hops(request), proxies) : peer.get();
        // the listener takes the scheme from that header too, whoever sent it
        boolean told = request.getHeader(PROTO) != null;
        boolean https = told ? trusted && "https".equalsIgnoreCase(last(request, PROTO)) : request.isSecure();
        return new ClientAddress(
                client.getHostAddress(),
                AddressRange.neighbourhood(client).toString(),
                https,
                client.isLoopbackAddress() && ownName(request) && (trusted || !isPassedOn(request)));
    }

    private static InetAddress behind(InetAddress peer, List<String> hops, TrustedProxies proxies) {
        InetAddress nearest = peer;
        for (String hop : hops) {
            Optional<InetAddress> next = AddressRange.address(hop);
            if (next.isEmpty()) return nearest;
            nearest = next.get();
            if (!proxies.include(nearest)) return nearest;
        }
        return nearest;
    }

    /** The hops of all headers of that name, the nearest first. */
    private static List<String> hops(HttpServletRequest request) {
        List<String> hops = new ArrayList<>();
        for (String header : Collections.list(request.getHeaders(FOR))) hops.addAll(List.of(header.split(",", -1)));
        Collections.reverse(hops);
        return hops;
    }

    private static String last(HttpServletRequest request, String name) {
        List<String> all = Collections.list(request.getHeaders(name));
        if (all.isEmpty()) return "";
        String[] words = all.get(all.size() - 1).split(",", -1);
        return words[words.length - 1].strip();
    }

    /** A page elsewhere may let a name of its own point to this machine; a proxy may keep the name people use. */
    private static boolean ownName(HttpServletRequest request) {
        return String.valueOf(request.getServerName()).matches(THIS_MACHINE);
    }

    private static boolean isPassedOn(HttpServletRequest request) {
        return SIGNS_OF_A_PROXY.stream().anyMatch(name -> request.getHeader(name) != null);
    }
}
