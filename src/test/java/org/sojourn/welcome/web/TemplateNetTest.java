package org.sojourn.welcome.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.welcome.core.Template;

class TemplateNetTest {
    private static TemplateNet net(String code) {
        return new TemplateNet(Template.shipped(), code);
    }

    @Test
    void everyTaskHasItsOwnPlaceAndNoTwoLieOnEachOther() {
        Set<String> places = new HashSet<>();
        for (TemplateNet.Node node : net(null).getNodes())
            assertThat(places.add(node.x() + "/" + node.y())).as(node.code()).isTrue();
        assertThat(places).hasSize(Template.shipped().tasks().size());
    }

    @Test
    void theWayOfTheGateHoldsTheVisaAndNotTheFarewell() {
        TemplateNet net = net("W37");
        assertThat(net.before("W37")).contains("W01", "W13", "W14").doesNotContain("W75", "W37");
        assertThat(net.isOnWay("W14")).isTrue();
        assertThat(net.isOnWay("W75")).isFalse();
        assertThat(net.getNodes())
                .filteredOn(node -> node.code().equals("W75"))
                .singleElement()
                .extracting(TemplateNet.Node::look)
                .isEqualTo("off");
    }

    @Test
    void whatWaitsForATaskIsFoundAtAnyDistance() {
        assertThat(net(null).after("W13")).contains("W14", "W34", "W35").doesNotContain("W01", "W13");
    }
}
