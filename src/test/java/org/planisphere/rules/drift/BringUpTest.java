package org.planisphere.rules.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.ApplyFix;
import org.planisphere.model.drift.ComparedPair;

class BringUpTest {
    private static final String EAST =
            """
            region: {name: us-east-1, type: full, zones: 3}
            networking:
              vpc_cidr: 10.10.0.0/16
              nat: per-zone
              subnets: [{name: data-a, zone: a, tier: data, cidr: 10.10.96.0/22}]
            services:
              deploy:
                - api-gateway
                - {name: checkout, version: 2.1.0, size: general-4x16, depends_on: [vault, cart]}
                - {name: cart, version: 1.0.0}
            data:
              stores:
                - {name: orders, engine: postgresql, version: '15.4', role: primary, rpo: 60s, backup: {every: 1d, retention: 35d}, keys: {kind: multi-region}}
            compliance: {audit_logging: required, frameworks: [SOC2, 'PCI DSS']}
            """;

    private static final String WEST =
            """
            # Oregon, built by hand in March
            region: {name: us-west-2, type: full, mirrors: us-east-1, zones: 2}   # two for now
            networking:
              vpc_cidr: 10.20.0.0/16
            services:
              deploy:
                - cart   # whatever runs there
                - legacy-batch
            compliance:
              audit_logging: optional
            """;

    private static ParsedPlan plan(String west) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(
                "plan.yaml",
                "schema: planisphere/plan/v1\nplan: {name: p}\nregions:\n  - file: east.yaml\n  - file: west.yaml\n");
        texts.put("east.yaml", EAST);
        texts.put("west.yaml", west);
        return PlanReader.read(new Workspace("p", texts));
    }

    private static BringUp made(ParsedPlan parsed) {
        ComparedPair pair = ComparedPair.in(parsed.plan()).getFirst();
        return BringUp.of(
                pair,
                JudgedDifference.of(pair, parsed.plan()),
                place -> parsed.text(place).isPresent());
    }

    private static List<String> counting(ParsedPlan parsed) {
        return JudgedDifference.in(parsed.plan()).stream()
                .filter(it -> !it.difference().allowed())
                .map(it -> it.difference().path())
                .toList();
    }

    @Test
    void oneStepGivesTheSecondRegionWhatTheFirstHasAndKeepsItsComments() {
        ParsedPlan parsed = plan(WEST);

        Workspace after = new ApplyFix(made(parsed).fix()).applyTo(parsed.workspace());

        assertThat(after.text("east.yaml")).contains(EAST);
        assertThat(after.text("west.yaml").orElseThrow())
                .isEqualTo(
                        """
                        # Oregon, built by hand in March
                        region: {name: us-west-2, type: full, mirrors: us-east-1, zones: 3}   # two for now
                        networking:
                          vpc_cidr: 10.20.0.0/16
                          nat: per-zone
                        services:
                          deploy:
                            - {name: cart, version: '1.0.0'}   # whatever runs there
                            - legacy-batch
                            - api-gateway
                            - {name: checkout, version: '2.1.0', size: general-4x16, depends_on: [cart, vault]}
                        compliance:
                          audit_logging: required
                          frameworks: [PCI DSS, SOC2]
                        data:
                          stores:
                            - {name: orders, engine: postgresql, version: '15.4', role: replica, rpo: '60s', keys: {kind: multi-region}, source: us-east-1, backup: {every: '86400s', retention: '3024000s'}}
                        """);
    }

    @Test
    void whatIsLeftIsExactlyWhatStillDiffersAndSaysWhy() {
        ParsedPlan parsed = plan(WEST);
        BringUp made = made(parsed);

        ParsedPlan after = PlanReader.read(new ApplyFix(made.fix()).applyTo(parsed.workspace()));

        assertThat(made.left())
                .extracting(it -> it.path() + ": " + it.why())
                .containsExactly(
                        "networking.subnets[data-a]: it needs a block of its own in us-west-2",
                        "services.deploy[legacy-batch]: only us-west-2 has it");
        assertThat(counting(after))
                .containsExactlyInAnyOrderElementsOf(
                        made.left().stream().map(BringUp.Left::path).toList());
    }

    @Test
    void aSecondTimeNothingChanges() {
        ParsedPlan parsed = plan(WEST);
        Workspace once = new ApplyFix(made(parsed).fix()).applyTo(parsed.workspace());
        ParsedPlan then = PlanReader.read(once);

        assertThat(new ApplyFix(made(then).fix()).applyTo(once)).isEqualTo(once);
    }

    @Test
    void namedZonesAreAPersonsChoice() {
        BringUp made = made(plan(WEST.replace("zones: 2", "zones: [a, b]")));

        assertThat(made.left())
                .contains(new BringUp.Left("region.zones", "us-west-2 names its zones"));
    }
}
