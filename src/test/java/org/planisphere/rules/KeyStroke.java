package org.planisphere.rules;

import org.planisphere.artifact.Workspace;

/// The kinds of value that a person types character by character into a large plan, each as one
/// character more or less.
enum KeyStroke {
    ZONES("[a, b]", "[a, bc]"),
    COMMENT("type: lightweight", "type: lightweight # ours"),
    LINK_TARGET("target: region-%2$d", "target: region-%2$d0"),
    LINK_OPTION("dns_resolution: true", "dns_resolution: tru"),
    SERVICE("monitoring]", "monitorin]"),
    BLOCK("0/21", "0/22"),
    BLOCK_ADDRESS("vpc_cidr: 10.", "vpc_cidr: 11."),
    CONTROL_PLANE("managed_from: region-1,", "managed_from: region-10,"),
    STORE_NAME("{name: orders", "{name: order"),
    STORE_SOURCE("source: region-0", "source: region-00"),
    SUBNET("{name: two, zone: b", "{name: two, zone: bb"),
    SUBNET_BLOCK("tier: private, cidr: 10", "tier: private, cidr: 11"),
    RESIDENCY("data_residency: [US]", "data_residency: [USA]"),
    UNKNOWN_KEY("compliance:", "complianc:"),
    UNREADABLE("services:", "services"),
    NAME("name: region-%1$d", "name: region-%1$d0"),
    TYPE("type: lightweight", "type: full"),
    PLAN("{name: large}", "{name: larger}");

    private final String before;
    private final String after;

    KeyStroke(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// A large plan with this typed in one of its regions, or in its plan file.
    ///
    /// @param region an odd number above 2
    Workspace in(Workspace workspace, int region) {
        String file = this == PLAN ? Workspace.PLAN_FILE : LargePlan.file(region);
        String text = workspace.text(file).orElseThrow();
        String typed =
                text.replace(
                        before.formatted(region, region - 1), after.formatted(region, region - 1));
        if (typed.equals(text)) {
            throw new IllegalStateException("nothing to type for " + this);
        }
        return workspace.with(file, typed);
    }
}
