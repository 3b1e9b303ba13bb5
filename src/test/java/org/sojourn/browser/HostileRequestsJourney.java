package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.browser.Wire.Reply;

/** Requests no browser would send. */
@Journey
class HostileRequestsJourney {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/..;/WEB-INF/web.xml",
                "/a/..;/WEB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "//WEB-INF/web.xml",
                "/%2e/WEB-INF/web.xml",
                "/%57EB-INF/web.xml",
                "/web-inf/web.xml",
                "/assets/..%2fWEB-INF/web.xml",
                "/assets/%2e%2e/WEB-INF/web.xml",
                "/assets/..;/WEB-INF/web.xml",
                "/assets/../WEB-INF/web.xml",
                "/assets/..\\WEB-INF\\web.xml",
                "/assets/%252e%252e/WEB-INF/web.xml",
                "/access/sign-in/../../WEB-INF/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/WEB-INF/web.xml.xhtml?loc=..",
                "/META-INF/MANIFEST.MF",
                "/../../../../etc/passwd",
                "/%00",
                "/%c0%ae%c0%ae/etc/passwd",
            })
    void noWayLeadsAroundThePages(String path, Visits visits) {
        Reply answer = visits.wire().get(path);
        assertThat(answer.status()).isIn(301, 302, 400, 404);
        assertThat(answer.body()).doesNotContain("web-app", "Manifest", "root:");
        if (answer.status() == 301) assertThat(visits.wire().get("/").status()).isEqualTo(302);
    }

    @Test
    void oneRequestCannotBeHiddenBehindAnother(Visits visits) {
        Wire wire = visits.wire();
        String hidden = "GET /hidden HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        String post = "POST /access/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        List<String> forgeries = List.of(
                post + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden,
                post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n" + hidden,
                post + "Transfer-Encoding: xchunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" + hidden,
                post + "Content-Length: 6\r\nContent-Length: 5\r\n\r\nabcdef" + hidden,
                post + "Content-Length: -6\r\n\r\nabcdef" + hidden,
                post + "Content-Length : 3\r\n\r\nabc" + hidden);
        for (String forgery : forgeries) {
            Reply answer = wire.send(forgery);
            assertThat(answer.status()).as(forgery).isEqualTo(400);
            assertThat(answer.more()).as("after " + forgery).doesNotContain("HTTP/1.1");
        }
    }

    @Test
    void whatIsTooLongIsRefusedAndTheServerGoesOn(Visits visits) {
        Wire wire = visits.wire();
        assertThat(wire.get("/access/sign-in", "X-Long: " + "a".repeat(9000)).status())
                .isEqualTo(400);
        assertThat(wire.get("/" + "a".repeat(9000)).status()).isEqualTo(400);
        assertThat(wire.send("hello\r\n\r\n").status()).isIn(0, 400);
        assertThat(wire.get("/access/sign-in").status()).isEqualTo(200);
    }

    @Test
    void onlyReadingAndSendingAreUnderstood(Visits visits) {
        Wire wire = visits.wire();
        for (String method : List.of("TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "PROPFIND", "NONSENSE"))
            assertThat(wire.ask(method, "/access/sign-in").status()).as(method).isEqualTo(405);
        assertThat(wire.ask("TRACE", "/", "X-Secret: word").body()).doesNotContain("word");
    }

    @Test
    void anUpgradeToAnotherProtocolIsNotTaken(Visits visits) {
        Reply answer = visits.wire()
                .get("/access/sign-in", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__", "Connection: Upgrade");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(visits.wire()
                        .send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0")
                        .body())
                .doesNotContain("\0\0");
    }

    @Test
    void aFormThatIsTooLargeIsToldSoAndAFormOfAnotherPageIsNot500(Visits visits) {
        Reply large = visits.wire().post("/access/sign-in", "x=" + "a".repeat(11_000_000));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("too much at once", "Reference ");
        String file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                + "a".repeat(8_000_000) + "\r\n--b--\r\n";
        Wire wire = visits.wire();
        Reply upload = wire.send(wire.start("POST", "/access/sign-in")
                + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " + file.length() + "\r\n\r\n"
                + file);
        assertThat(upload.status()).isEqualTo(413);
    }

    @Test
    void aFormWithAFileThatIsSentAsOneWithoutIsRefusedAndKeepsNothing(Visits visits) {
        Visit lindner = visits.as("Jonas Lindner");
        lindner.open("/welcome/contact");
        String before =
                visits.database().texts("SELECT * FROM contact_card ORDER BY 1").toString();
        String form = (String) lindner.page().evaluate("() => {" + FormScript.WORDS + """
                  const form = forms(document).find((one) => one.enctype.startsWith("multipart"));
                  const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
                  body.append(button(form).name, button(form).value);
                  return body.toString();
                }""");
        Reply answer = visits.wire().post("/welcome/contact", form, lindner.cookies());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("verstehen wir nicht", "Nummer ");
        assertThat(visits.database()
                        .texts("SELECT * FROM contact_card ORDER BY 1")
                        .toString())
                .isEqualTo(before);
    }

    @Test
    void anErrorSpeaksAsItWasAsked(Visits visits) {
        Wire wire = visits.wire();
        String form = "enter=enter&jakarta.faces.ViewState=1%3A2";
        assertThat(wire.post("/access/sign-in", form).body())
                .startsWith("<!DOCTYPE html>")
                .contains("Reference ");
        assertThat(wire.post("/access/sign-in", form, "Faces-Request: partial/ajax")
                        .body())
                .startsWith("<?xml")
                .contains("<error-message>", "Reference ");
        String bare = wire.send("DELETE /access/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n"
                        + "Connection: close\r\n\r\n")
                .body();
        assertThat(bare).startsWith("{\"status\":405,").contains("\"reference\":\"");
        Reply head = wire.ask("HEAD", "/access/sign-in;x");
        assertThat(head.status()).isEqualTo(404);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aHundredPostsFromOneAddressAreSlowedDownAndAnotherAddressIsNot(Visits visits) {
        Wire wire = visits.wire().from(LiveServer.PROXY);
        String one = "X-Forwarded-For: 198.51.100.7";
        long tooOften = 0;
        Reply last = null;
        for (int i = 0; i < 100; i++) {
            Reply answer = wire.post("/access/sign-in", "x=1", one);
            if (answer.status() == 429) {
                tooOften++;
                last = answer;
            }
        }
        assertThat(tooOften).isGreaterThan(30);
        assertThat(last.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(last.body()).contains("very fast", "Reference");
        assertThat(wire.post("/access/sign-in", "x=1", "X-Forwarded-For: 198.51.100.8")
                        .status())
                .isEqualTo(200);
        assertThat(wire.get("/access/sign-in", one).status()).isEqualTo(200);
    }

    @Test
    void whoIsNoTrustedProxyCannotChangeItsAddressByAHeader(Visits visits) {
        Wire wire = visits.wire().from("127.0.0.3");
        long tooOften = IntStream.range(0, 100)
                .mapToObj(i -> wire.post("/access/sign-in", "x=1", "X-Forwarded-For: 203.0.113." + i))
                .filter(answer -> answer.status() == 429)
                .count();
        assertThat(tooOften).isGreaterThan(30);
        assertThat(wire.get("/access/sign-in", "X-Forwarded-Proto: https").header("Strict-Transport-Security"))
                .isNull();
        assertThat(wire.from(LiveServer.PROXY)
                        .get("/access/sign-in", "X-Forwarded-Proto: https")
                        .header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void searchesAreSlowedDownPerPersonAndNotPerAddress(Visits visits) {
        Wire wire = visits.wire();
        String weiss = visits.as("Miriam Weiss").cookies();
        String hahn = visits.as("Petra Hahn").cookies();
        long tooOften = IntStream.range(0, 100)
                .mapToObj(i -> wire.get("/partners/nothing?q=" + i, weiss))
                .filter(answer -> answer.status() == 429)
                .count();
        assertThat(tooOften).isGreaterThan(10);
        assertThat(wire.get("/partners/nothing?q=1", hahn).status()).isEqualTo(404);
        assertThat(wire.get("/home/today", weiss).status()).isEqualTo(200);
    }
}
