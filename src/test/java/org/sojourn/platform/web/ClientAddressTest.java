package org.sojourn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.platform.StartRefused;

class ClientAddressTest {
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";

    @Test
    void aStrangersWordAboutItsAddressIsNotBelieved() {
        ClientAddress client = Asking.from("203.0.113.9")
                .with(FOR, "10.0.0.1")
                .with(PROTO, "https")
                .trusting("10.0.0.0/8");
        assertThat(client.address()).isEqualTo("203.0.113.9");
        assertThat(client.https()).isFalse();
    }

    @Test
    void withoutTheSettingNobodyIsBelieved() {
        assertThat(Asking.from("127.0.0.1")
                        .with(FOR, "198.51.100.7")
                        .trusting("")
                        .address())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void aTrustedProxySaysWhoAsksAndHow() {
        ClientAddress client = Asking.from("127.0.0.1")
                .with(FOR, "198.51.100.7")
                .with(PROTO, "https")
                .trusting("127.0.0.1");
        assertThat(client.address()).isEqualTo("198.51.100.7");
        assertThat(client.https()).isTrue();
        assertThat(client.local()).isFalse();
    }

    @Test
    void whatTheClientWroteBeforeTheProxyAppendedIsIgnored() {
        ClientAddress client = Asking.from("10.0.0.2")
                .with(FOR, "127.0.0.1, 1.2.3.4")
                .with(FOR, "198.51.100.7, 10.0.0.1")
                .trusting("10.0.0.0/8");
        assertThat(client.address()).isEqualTo("198.51.100.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "evil.example.org", "256.1.1.1", "1.2.3", "::zz", "<script>", "_hidden"})
    void whatIsNoAddressEndsTheWayBack(String nonsense) {
        assertThat(Asking.from("10.0.0.2")
                        .with(FOR, nonsense)
                        .trusting("10.0.0.2")
                        .address())
                .isEqualTo("10.0.0.2");
    }

    @Test
    void theProtocolIsTheLastWordOfTheProxy() {
        Asking asking = Asking.from("10.0.0.2").with(PROTO, "https, http");
        assertThat(asking.trusting("10.0.0.2").https()).isFalse();
        assertThat(Asking.from("203.0.113.9")
                        .securely()
                        .with(PROTO, "https")
                        .trusting("")
                        .https())
                .isFalse();
        assertThat(Asking.from("203.0.113.9").securely().trusting("").https()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7:4711, 198.51.100.7, 198.51.100.7",
        "[2001:db8:1:2:3::9]:443, 2001:db8:1:2:3:0:0:9, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2:ffff::1, 2001:db8:1:2:ffff:0:0:1, 2001:db8:1:2:0:0:0:0/64",
        "::ffff:192.0.2.5, 192.0.2.5, 192.0.2.5",
    })
    void addressesComeInManySpellingsAndAreCountedByTheirNetwork(String written, String address, String network) {
        ClientAddress client = Asking.from("10.0.0.2").with(FOR, written).trusting("10.0.0.2");
        assertThat(client.address()).isEqualTo(address);
        assertThat(client.network()).isEqualTo(network);
    }

    @Test
    void onlyThisMachineUnderItsOwnNameAndForItselfIsLocal() {
        assertThat(Asking.from("127.0.0.1").of("127.0.0.1").trusting("").local())
                .isTrue();
        assertThat(Asking.from("0:0:0:0:0:0:0:1").of("localhost").trusting("").local())
                .isTrue();
        assertThat(Asking.from("127.0.0.1")
                        .of("exchange.example.org")
                        .trusting("")
                        .local())
                .isFalse();
        assertThat(Asking.from("198.51.100.7").of("localhost").trusting("").local())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"})
    void whoAsksThroughAProxyNobodyNamedIsNotLocal(String sign) {
        assertThat(Asking.from("127.0.0.1")
                        .of("127.0.0.1")
                        .with(sign, "127.0.0.1")
                        .trusting("")
                        .local())
                .isFalse();
    }

    @Test
    void rangesEndWhereTheySay() {
        TrustedProxies proxies = TrustedProxies.of("192.168.4.0/22, fd00::/8 10.1.1.1");
        assertThat(AddressRange.address("192.168.7.255").map(proxies::include)).contains(true);
        assertThat(AddressRange.address("192.168.8.0").map(proxies::include)).contains(false);
        assertThat(AddressRange.address("fdab::1").map(proxies::include)).contains(true);
        assertThat(AddressRange.address("fe00::1").map(proxies::include)).contains(false);
        assertThat(AddressRange.address("10.1.1.2").map(proxies::include)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", "10.0.0.0/-1", "fd00::/129"})
    void aSettingThatIsNoRangeStopsTheStartWithASentence(String part) {
        assertThatThrownBy(() -> TrustedProxies.of("10.0.0.1, " + part))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(part)
                .hasMessageContaining("SOJOURN_TRUSTED_PROXIES");
    }
}
