package org.planisphere.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planisphere.model.RegionId;

class CutsTest {
    @Test
    void aRingHasNoCut() {
        assertThat(cuts("a", "b", "c", "a b", "b c", "c a")).isEmpty();
    }

    @Test
    void eachLinkOfAChainCutsTheSmallerSideOff() {
        assertThat(cuts("a", "b", "c", "d", "a b", "b c", "c d"))
                .containsExactlyInAnyOrder("a-b: a", "b-c: c d", "c-d: d");
    }

    @Test
    void twoRingsThatShareOneRegionHangOnIt() {
        assertThat(cuts("a", "b", "c", "d", "e", "a b", "b c", "c a", "c d", "d e", "e c"))
                .containsExactly("c: d e");
    }

    @Test
    void aSecondWayBetweenTwoRegionsIsADetour() {
        assertThat(cuts("a", "b", "a b", "a b")).isEmpty();
    }

    @Test
    void regionsOutsideOfTheGraphLeadNowhere() {
        assertThat(cuts("a", "b", "a b", "b x", "x a")).containsExactly("a-b: b");
    }

    /// Names are regions, pairs of names are links.
    private static List<String> cuts(String... graph) {
        List<RegionId> regions =
                Stream.of(graph).filter(it -> it.length() == 1).map(RegionId::new).toList();
        List<Link> links =
                Stream.of(graph)
                        .filter(it -> it.length() > 1)
                        .map(it -> link(it.substring(0, 1), it.substring(2)))
                        .toList();
        return Cuts.of(regions, links).stream().map(CutsTest::text).toList();
    }

    private static Link link(String from, String to) {
        return new Link(
                new RegionId(from),
                new RegionId(to),
                LinkKind.PEERING,
                List.of(),
                true,
                List.of(),
                List.of());
    }

    private static String text(Cuts.Cut cut) {
        String lost =
                cut.other() == null ? cut.one().value() : cut.one().value() + "-" + cut.other();
        return lost + ": " + String.join(" ", cut.cutOff().stream().map(RegionId::value).toList());
    }
}
