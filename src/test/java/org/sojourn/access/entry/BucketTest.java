package org.sojourn.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BucketTest {
    @Test
    void fourMistakesAreFreeAndThenTheWaitDoublesUpToAQuarterOfAnHour() {
        assertThat(Bucket.PAIR.waitAfter(4)).isZero();
        assertThat(Bucket.PAIR.waitAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Bucket.PAIR.waitAfter(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(Bucket.PAIR.waitAfter(1000)).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @EnumSource(Bucket.class)
    void theWaitNeverShrinksAndIsForgottenSoonerThanTheFailures(Bucket bucket) {
        for (int failures = 0; failures < 100; failures++)
            assertThat(bucket.waitAfter(failures + 1))
                    .isGreaterThanOrEqualTo(bucket.waitAfter(failures))
                    .isLessThanOrEqualTo(Bucket.MEMORY);
    }

    @Test
    void strangersEverywhereMakeAPersonOnANewDeviceWaitAMinuteAtMost() {
        assertThat(Bucket.ACCOUNT.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({"141.30.7.99, 141.30.7.99", "2a01:4f8:1c0:9:1:2:3:4, 2a01:4f8:1c0:9", "::1, ::1"})
    void aHouseholdIsAnAddressOrTheNetworkItWasGiven(String address, String household) {
        assertThat(Throttle.network(address)).isEqualTo(household);
    }

    @ParameterizedTest
    @CsvSource({"141.30.7.99, 141.30.7.x", "2a01:4f8:1c0:9::7, 2a01:4f8:1c0::x", "unknown, x"})
    void anAddressIsKeptByItsBeginningOnly(String address, String kept) {
        assertThat(DeviceWords.network(address)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1 | Safari, iPhone",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Linux",
                "curl/8 | ?"
            })
    void aDeviceIsNamedAsItsOwnerWould(String userAgent, String words) {
        assertThat(DeviceWords.of(userAgent)).isEqualTo(words);
    }
}
