package org.planisphere.artifact.binding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.AllowedDifference;
import org.planisphere.model.Decision;
import org.planisphere.model.Drift;
import org.planisphere.model.DriftPair;
import org.planisphere.model.Governance;
import org.planisphere.model.PlanProfile;
import org.planisphere.model.Policy;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.Threshold;
import org.planisphere.model.Trigger;
import org.planisphere.model.catalog.Limit;
import org.planisphere.model.finding.Severity;

/// Builds what an organisation has settled for the whole plan.
final class GovernanceBinder {
    private GovernanceBinder() {}

    static PlanProfile profile(Fields head) {
        return new PlanProfile(
                head.text("version"),
                head.text("owner"),
                head.text("product_stage"),
                head.text("mvp_type"),
                head.text("target_date"));
    }

    static Governance governance(Fields plan) {
        return new Governance(
                Parts.each(plan, "decisions", GovernanceBinder::decision),
                plan.texts("mandatory_tags"),
                Parts.each(plan, "waivers", Parts::waiver),
                Parts.each(plan, "limits", GovernanceBinder::limit),
                Parts.each(plan, "policies", GovernanceBinder::policy));
    }

    private static @Nullable Policy policy(Fields policy) {
        String id = policy.text("id");
        Severity severity = policy.word("severity", Severity.class);
        String when = policy.text("when");
        String message = policy.text("message");
        return id == null || severity == null || when == null || message == null
                ? null
                : new Policy(id, severity, when, message, policy.text("fix"), policy.place());
    }

    private static @Nullable Limit limit(Fields limit) {
        Provider provider = limit.word("provider", Provider.class);
        String id = limit.text("id");
        Double value = limit.number("value");
        return provider == null || id == null || value == null
                ? null
                : new Limit(
                        provider,
                        id,
                        value,
                        limit.number("adjustable_to"),
                        null,
                        Parts.day(limit.text("checked_on")),
                        Objects.requireNonNullElse(limit.text("source"), "set in the plan"),
                        limit.place());
    }

    private static @Nullable Decision decision(Fields decision) {
        String id = decision.text("id");
        String title = decision.text("title");
        String status = decision.text("status");
        return id == null || title == null || status == null
                ? null
                : new Decision(
                        id,
                        title,
                        status,
                        decision.text("date"),
                        decision.text("context"),
                        decision.texts("links"),
                        decision.place());
    }

    static Drift drift(Fields drift) {
        return new Drift(
                Parts.each(drift, "pairs", GovernanceBinder::pair),
                Parts.each(drift, "allowed", GovernanceBinder::allowed),
                drift.text("last_compared"),
                List.of(),
                List.of());
    }

    private static @Nullable DriftPair pair(Fields pair) {
        RegionId a = Parts.regionId(pair, "a");
        RegionId b = Parts.regionId(pair, "b");
        return a == null || b == null
                ? null
                : new DriftPair(a, b, pair.text("policy"), pair.place());
    }

    private static @Nullable AllowedDifference allowed(Fields allowed) {
        String path = allowed.text("path");
        return path == null
                ? null
                : new AllowedDifference(path, allowed.text("reason"), allowed.place());
    }

    static Trigger trigger(Fields trigger) {
        return new Trigger(
                trigger.text("id"),
                trigger.text("metric"),
                trigger.text("op"),
                trigger.number("threshold"),
                trigger.number("measured"),
                trigger.place());
    }

    static Map<Threshold, Double> thresholds(Fields thresholds) {
        Map<Threshold, Double> set = new EnumMap<>(Threshold.class);
        for (Threshold threshold : Threshold.values()) {
            Double value = thresholds.number(threshold.yaml());
            if (value != null) {
                set.put(threshold, value);
            }
        }
        return set;
    }
}
