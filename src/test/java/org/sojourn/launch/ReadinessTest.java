package org.sojourn.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadinessTest {
    @Test
    void onlyAnApplicationThatReportsItselfUpIsReady() {
        assertThat(Readiness.saysUp(
                        "{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\",\"data\":{}}]}"))
                .isTrue();
    }

    @Test
    void aRuntimeWithoutAnApplicationIsNotReady() {
        assertThat(Readiness.saysUp("{\"status\":\"UP\",\"checks\":[]}")).isFalse();
        assertThat(
                        Readiness.saysUp(
                                "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"No Application deployed\",\"status\":\"DOWN\"}]}"))
                .isFalse();
    }

    @Test
    void oneCheckThatIsDownIsEnough() {
        assertThat(Readiness.saysUp("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"a\",\"status\":\"UP\"},"
                        + "{\"name\":\"b\",\"status\":\"DOWN\"}]}"))
                .isFalse();
    }

    @Test
    void aPortWhereNobodyAnswersIsNotReady() throws Exception {
        assertThat(new Readiness(Ports.free()).isUp()).isFalse();
    }
}
