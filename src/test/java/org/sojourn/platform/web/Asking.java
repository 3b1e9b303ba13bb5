package org.sojourn.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request as far as its other end, its name and its headers go; everything else of it is refused. */
final class Asking {
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final String peer;
    private String name = "exchange.example.org";
    private boolean secure;

    private Asking(String peer) {
        this.peer = peer;
    }

    static Asking from(String peer) {
        return new Asking(peer);
    }

    Asking of(String serverName) {
        name = serverName;
        return this;
    }

    Asking securely() {
        secure = true;
        return this;
    }

    Asking with(String header, String value) {
        headers.computeIfAbsent(header.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(value);
        return this;
    }

    ClientAddress trusting(String proxies) {
        return ClientAddress.of(request(), TrustedProxies.of(proxies));
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Asking.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, given) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getServerName" -> name;
                    case "isSecure" -> secure;
                    case "getHeader" -> all(given[0]).stream().findFirst().orElse(null);
                    case "getHeaders" -> Collections.enumeration(all(given[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private List<String> all(Object header) {
        return headers.getOrDefault(header.toString(), List.of());
    }
}
