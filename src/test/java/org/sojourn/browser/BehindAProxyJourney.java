package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** A proxy speaks TLS and passes requests on in the clear: a redirect to http would be refused by every page's policy. */
@Journey
class BehindAProxyJourney {
    @Test
    void whoCameByTlsIsSentOnByTlsAndHerCookiesStayInIt(Visits visits) throws Exception {
        Visit visit = visits.at(Screen.USUAL);
        HttpResponse<String> turned = ask(visit, "/calls/calls");
        assertThat(turned.statusCode()).isEqualTo(302);
        assertThat(turned.headers().firstValue("Location").orElseThrow()).matches("(https://[^/]+)?/access/sign-in.*");

        HttpResponse<String> door = ask(visit, "/access/sign-in");
        assertThat(door.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; Secure"));
    }

    private static HttpResponse<String> ask(Visit visit, String path) throws IOException, InterruptedException {
        String home = visit.open("/access/sign-in").url().replaceFirst("/access/.*", "");
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + path))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "192.0.2.17")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
