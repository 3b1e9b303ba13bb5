package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sojourn.browser.Wire.Reply;

/** What every answer carries, whatever was asked and however it went. */
@Journey
class HeadersJourney {
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    @Test
    void everyKindOfAnswerCarriesTheHeaders(Visits visits) {
        Wire wire = visits.wire();
        String session = visits.as("Katrin Vogel").cookies();
        List<Reply> answers = List.of(
                wire.get("/"),
                wire.get("/access/sign-in"),
                wire.get("/partners/places"),
                wire.get("/home/today", session),
                wire.get("/partners/places", session),
                wire.get("/no/such/page", session),
                wire.get("/look?lang=de"),
                wire.get("/assets/sojourn.css"),
                wire.get("/assets/nothing.css"),
                wire.get("/jakarta.faces.resource/nothing.js.xhtml?ln=primefaces"),
                wire.get("/health/ready"),
                wire.get("/metrics", "X-Forwarded-For: 192.0.2.1"),
                wire.ask("HEAD", "/access/sign-in"),
                wire.ask("PUT", "/access/sign-in"),
                wire.ask("PATCH", "/home/today", session),
                wire.post("/access/sign-in", "enter=enter&jakarta.faces.ViewState=1%3A2"),
                wire.post("/home/today", "x=1"),
                wire.post("/access/sign-in", "x=" + "a".repeat(2_200_000)));
        assertThat(answers).allSatisfy(HeadersJourney::carriesThem);
        assertThat(answers.stream().map(Reply::status)).contains(200, 302, 403, 404, 405, 409, 413);
    }

    private static void carriesThem(Reply answer) {
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.headers().get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .matches(".*script-src 'self'( 'nonce-[\\w=+/-]{20,}';?)?");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
        assertThat(answer.toString()).doesNotContainIgnoringCase("payara", "glassfish", "grizzly", "mojarra", "java.");
        assertThat(answer.header("Cache-Control")).isIn("no-store", "no-cache");
        List<String> cookies = answer.headers().getOrDefault("set-cookie", List.of());
        assertThat(cookies).allMatch(cookie -> cookie.contains("SameSite=Lax"));
        assertThat(cookies).noneMatch(cookie -> cookie.startsWith("JSESSIONIDVERSION"));
    }

    @Test
    void noErrorBeginsASession(Visits visits) {
        Wire wire = visits.wire();
        assertThat(List.of(
                        wire.get("/assets/nothing.css"),
                        wire.get("/access/sign-in;x"),
                        wire.ask("PUT", "/access/sign-in"),
                        wire.post("/access/sign-in", "enter=enter&jakarta.faces.ViewState=1%3A2")))
                .allSatisfy(answer -> assertThat(answer.header("Set-Cookie")).isNull());
    }

    @Test
    void scriptsOfAPageNeedTheWordOfThatAnswer(Visits visits) {
        Pattern word = Pattern.compile("'nonce-([^']+)'");
        String first = visits.wire().get("/access/sign-in").header("Content-Security-Policy");
        String second = visits.wire().get("/access/sign-in").header("Content-Security-Policy");
        Matcher one = word.matcher(first);
        Matcher two = word.matcher(second);
        assertThat(one.find() && two.find()).isTrue();
        assertThat(one.group(1)).isNotEqualTo(two.group(1));
    }

    @Test
    void everyFileAPageNamesMayBeKeptForAYearAndComesCompressed(Visits visits) {
        Wire wire = visits.wire();
        String page = wire.get("/applications/wishes", visits.as("Ben Hartwig").cookies())
                .body();
        List<String> files = ADDRESS.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(path -> path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/"))
                .distinct()
                .toList();
        assertThat(files).hasSizeGreaterThan(4);
        for (String file : files) {
            Reply answer = wire.get(file, "Accept-Encoding: gzip");
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(file).isEqualTo("public, max-age=31536000, immutable");
            assertThat(answer.header("Vary")).as(file).isEqualTo("Accept-Encoding");
            if (!file.matches(".*(logo|\\.woff2).*"))
                assertThat(answer.header("Content-Encoding")).as(file).isEqualTo("gzip");
        }
    }

    @Test
    void aFileUnderAMarkThatIsNotItsOwnIsAskedForAgain(Visits visits) {
        assertThat(visits.wire().get("/assets/sojourn.css?v=0123456789").header("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(visits.wire().get("/assets/sojourn.css").header("Cache-Control"))
                .isEqualTo("no-cache");
    }

    @Test
    void pagesComeCompressedToWhoCanReadThat(Visits visits) {
        assertThat(visits.wire().get("/access/sign-in", "Accept-Encoding: gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(visits.wire().get("/access/sign-in").header("Content-Encoding"))
                .isNull();
    }

    @Test
    void aRedirectRepeatsNoNameTheClientCalledUs(Visits visits) {
        Wire wire = visits.wire();
        Reply answer = wire.send(
                "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.toString()).doesNotContain("evil");
        assertThat(wire.get("/look?lang=de&back=//evil.example").header("Location"))
                .isEqualTo("/");
    }

    @Test
    void onlyThisMachineSeesTheMonitoring(Visits visits) {
        Wire wire = visits.wire();
        assertThat(wire.get("/health/ready").status()).isEqualTo(200);
        assertThat(wire.get("/metrics").status()).isNotEqualTo(404);
        for (String path :
                List.of("/health", "/health/ready", "/health/live", "/metrics", "/metrics/base", "/openapi")) {
            assertThat(wire.get(path, "X-Forwarded-For: 127.0.0.1").status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(wire.get(path, "X-Forwarded-For: 1.2.3.4", "Authorization: Bearer wrong")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        String token = "Authorization: Bearer " + LiveServer.MONITOR_TOKEN;
        assertThat(wire.get("/health", "X-Forwarded-For: 1.2.3.4", token).status())
                .isEqualTo(200);
        assertThat(wire.get("/metrics", "X-Forwarded-For: 1.2.3.4", token).status())
                .isNotEqualTo(404);
    }
}
