package org.planisphere.model.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;

class ComparedPairTest {
    /// The pairs of a plan with regions a, b (full) and c (lightweight), as `a-b`.
    private static String pairs(String mirrors, String drift) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(
                "plan.yaml",
                """
                schema: planisphere/plan/v1
                plan: {name: p}
                regions:
                  - file: a.yaml
                  - file: b.yaml
                  - file: c.yaml
                drift: {pairs: [%s]}
                """
                        .formatted(drift));
        texts.put("a.yaml", "region: {name: a, type: full}\n");
        texts.put("b.yaml", "region: {name: b, type: full%s}\n".formatted(mirrors));
        texts.put("c.yaml", "region: {name: c, type: lightweight}\n");
        return String.join(
                " ",
                ComparedPair.in(PlanReader.read(new Workspace("p", texts)).plan()).stream()
                        .map(it -> it.left().id() + "-" + it.right().id())
                        .toList());
    }

    @Test
    void theMirroredRegionSetsTheExample() {
        assertThat(pairs(", mirrors: a", "")).isEqualTo("a-b");
    }

    @Test
    void aPairOfThePlanIsComparedInItsOrder() {
        assertThat(pairs("", "{a: b, b: a}")).isEqualTo("b-a");
    }

    @Test
    void twoRegionsAreComparedOnceHoweverOftenTheyAreNamed() {
        assertThat(pairs(", mirrors: a", "{a: b, b: a}, {a: a, b: b}")).isEqualTo("a-b");
    }

    @Test
    void whatCannotMatchIsLeftOut() {
        assertThat(pairs(", mirrors: b", "{a: a, b: a}, {a: a, b: c}, {a: a, b: nowhere}"))
                .isEmpty();
    }
}
