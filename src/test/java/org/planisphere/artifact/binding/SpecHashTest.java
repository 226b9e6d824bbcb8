package org.planisphere.artifact.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;

class SpecHashTest {
    private static final String ARTIFACT =
            """
            schema: planisphere/region/v1
            region: {name: us-west-2, type: full, lifecycle: network, zones: 3}
            networking:
              vpc_cidr: 10.20.0.0/16   # the west
              nat: per-zone
            reliability: {rto: 15m, rpo: 60s}
            capacity: {headroom: 0.30, peak_rps: 2200}
            phases: {network: {status: passed, gates: [{check: VPC live, passed: true}]}}
            ramp: [{percent: 0, kind: synthetic, hold: 3d}]
            x-jira: PLAN-88
            """;

    private static String hash(String artifact) {
        return PlanReader.read(Workspace.empty("p").with("us-west-2.yaml", artifact))
                .plan()
                .regions()
                .getFirst()
                .rollout()
                .specHash();
    }

    private static String changed(String old, String now) {
        assertThat(ARTIFACT).contains(old);
        return hash(ARTIFACT.replace(old, now));
    }

    @Test
    void howASpecIsWrittenMakesNoOtherSpec() {
        String hash = hash(ARTIFACT);

        assertThat(hash).matches("sha256:[0-9a-f]{64}");
        assertThat(changed("   # the west", "")).isEqualTo(hash);
        assertThat(changed("rpo: 60s", "rpo: 1m")).isEqualTo(hash);
        assertThat(changed("0.30", "0.3")).isEqualTo(hash);
        assertThat(changed("nat: per-zone", "nat: 'per-zone'")).isEqualTo(hash);
        assertThat(changed("{rto: 15m, rpo: 60s}", "{rpo: 60s, rto: 15m}")).isEqualTo(hash);
        assertThat(hash(ARTIFACT.replace("\n", "\r\n"))).isEqualTo(hash);
        assertThat(changed("PLAN-88", "PLAN-89")).as("nothing reads it").isEqualTo(hash);
    }

    @Test
    void howFarARegionHasComeMakesNoOtherSpec() {
        String hash = hash(ARTIFACT);

        assertThat(changed("lifecycle: network", "lifecycle: live")).isEqualTo(hash);
        assertThat(changed("passed: true", "passed: false")).isEqualTo(hash);
        assertThat(changed("hold: 3d", "hold: 4d")).isEqualTo(hash);
        assertThat(changed("schema: planisphere/region/v1\n", "notes: soon\n")).isEqualTo(hash);
    }

    @Test
    void whatIsBuiltMakesASpec() {
        Set<String> hashes = new HashSet<>();
        hashes.add(hash(ARTIFACT));
        hashes.add(changed("10.20.0.0/16", "10.21.0.0/16"));
        hashes.add(changed("zones: 3", "zones: 2"));
        hashes.add(changed("rpo: 60s", "rpo: 61s"));
        hashes.add(changed("0.30", "0.31"));
        hashes.add(changed("type: full", "type: lightweight"));
        hashes.add(changed("peak_rps: 2200", "capacity_rps: 2200"));
        hashes.add(changed("reliability:", "compliance: {frameworks: [ab]}\nreliability:"));
        hashes.add(changed("reliability:", "compliance: {frameworks: [a, b]}\nreliability:"));

        assertThat(hashes).hasSize(9);
    }
}
