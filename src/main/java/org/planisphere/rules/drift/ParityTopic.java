package org.planisphere.rules.drift;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Region;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.drift.Difference.Kind;
import org.planisphere.model.finding.Severity;

/// What a difference is about, which tells the rule that speaks of it.
enum ParityTopic {
    /// A service that only one of two regions deploys.
    SERVICES("DRF-001", Severity.ERROR, "services.deploy[*]") {
        @Override
        boolean judges(Region right, Difference difference) {
            return difference.kind() != Kind.CHANGED && difference.path().endsWith("]");
        }
    },
    /// Versions, sizes and zones.
    SIZES(
            "DRF-002",
            Severity.WARNING,
            "region.zones services.deploy[*].version services.deploy[*].size data.stores[*].engine data.stores[*].version data.stores[*].size") {
        @Override
        boolean judges(Region right, Difference difference) {
            return difference.kind() == Kind.CHANGED;
        }
    },
    /// What protects data; where it may live and under which framework is the matter of RES-009.
    CONTROLS(
            "DRF-003",
            Severity.ERROR,
            "compliance.encryption_at_rest compliance.encryption_in_transit compliance.audit_logging data.stores[*].keys.kind") {
        /// What the mirrored region says and the other one leaves open counts as well: of
        /// compliance where it writes of that at all, of keys where it keeps the store. A region
        /// that promises more than the one it mirrors breaks nothing.
        @Override
        boolean judges(Region right, Difference difference) {
            return difference.kind() == Kind.CHANGED
                    || (difference.kind() == Kind.MISSING
                            && (!difference.isIn("compliance.*")
                                    || right.sections().contains("compliance")));
        }
    },
    /// What no rule speaks of.
    OTHER(null, Severity.INFO, "") {
        @Override
        boolean judges(Region right, Difference difference) {
            return true;
        }
    };

    private final @Nullable String rule;
    private final Severity severity;
    private final String patterns;

    /// @param patterns of paths, with spaces between them
    ParityTopic(@Nullable String rule, Severity severity, String patterns) {
        this.rule = rule;
        this.severity = severity;
        this.patterns = patterns;
    }

    static ParityTopic of(Region right, Difference difference) {
        return Arrays.stream(values())
                .filter(topic -> topic != OTHER && topic.covers(right, difference))
                .findFirst()
                .orElse(OTHER);
    }

    /// Whether its rule speaks of a difference.
    boolean covers(Region right, Difference difference) {
        return Arrays.stream(patterns.split(" ")).anyMatch(difference::isIn)
                && judges(right, difference);
    }

    abstract boolean judges(Region right, Difference difference);

    @Nullable String rule() {
        return rule;
    }

    Severity severity() {
        return severity;
    }
}
