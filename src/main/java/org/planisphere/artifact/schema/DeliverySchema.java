package org.planisphere.artifact.schema;

import static org.planisphere.artifact.schema.Field.key;
import static org.planisphere.artifact.schema.Field.must;
import static org.planisphere.artifact.schema.Kind.AMOUNT;
import static org.planisphere.artifact.schema.Kind.ANY_NUMBER;
import static org.planisphere.artifact.schema.Kind.PERCENT;
import static org.planisphere.artifact.schema.Kind.RATIO;
import static org.planisphere.artifact.schema.Kind.REGION;
import static org.planisphere.artifact.schema.Kind.TEXT;
import static org.planisphere.artifact.schema.Kind.fields;
import static org.planisphere.artifact.schema.Kind.list;
import static org.planisphere.artifact.schema.Kind.words;

import java.util.List;
import org.planisphere.artifact.schema.Kind.Entries;
import org.planisphere.artifact.schema.Kind.Fields;
import org.planisphere.model.DeliveryStrategy;
import org.planisphere.model.PhaseName;
import org.planisphere.model.PhaseStatus;
import org.planisphere.model.RampKind;
import org.planisphere.model.SharedKind;

/// The sections of a Region Artifact about building it, paying for it and putting load on it.
final class DeliverySchema {
    static final List<String> PHASE_NAMES = words(PhaseName.values()).words();

    static final Fields DELIVERY =
            fields(
                    key(
                            "iac",
                            words(
                                    "terraform",
                                    "opentofu",
                                    "cloudformation",
                                    "pulumi",
                                    "crossplane",
                                    "none")),
                    key("state", fields(key("backend", TEXT), key("region", REGION))),
                    key("gitops", words("argocd", "flux", "none")),
                    key("strategy", words(DeliveryStrategy.values())),
                    key("rollback", words("automatic", "manual", "none")),
                    key("lead_time", RegionSchema.SPAN),
                    key("role", TEXT),
                    key(
                            "dependencies",
                            list(
                                    fields(
                                            must("kind", words(SharedKind.values())),
                                            key("region", REGION)))),
                    key(
                            "environments",
                            list(
                                    fields(
                                            must("name", TEXT),
                                            key("scale", RATIO),
                                            key("expires", RegionSchema.DATE),
                                            key("schedule", TEXT),
                                            key("owner", TEXT),
                                            key("last_used", RegionSchema.DATE)))));

    static final Fields COST =
            fields(
                    key("budget_monthly", AMOUNT),
                    key("currency", RegionSchema.CURRENCY),
                    key("price_book", TEXT),
                    key(
                            "usage",
                            list(
                                    fields(
                                            must("item", TEXT),
                                            must("quantity", ANY_NUMBER),
                                            key("low", ANY_NUMBER),
                                            key("high", ANY_NUMBER),
                                            key("unit", TEXT)))));

    private static final Fields GATE =
            fields(
                    must("check", TEXT),
                    key("passed", RegionSchema.TRUTH),
                    key("evidence", TEXT),
                    key("by", TEXT),
                    key("on", RegionSchema.DATE),
                    key("spec", TEXT));

    static final Entries PHASES =
            new Entries(
                    PHASE_NAMES,
                    fields(
                            key("status", words(PhaseStatus.values())),
                            key("start", RegionSchema.DATE),
                            key("end", RegionSchema.DATE),
                            key("effort_days", AMOUNT),
                            key("owner", TEXT),
                            key("gates", list(GATE))));

    static final Fields RAMP_STEP =
            fields(
                    must("percent", PERCENT),
                    key("kind", words(RampKind.values())),
                    key("hold", RegionSchema.SPAN),
                    key("abort_if", RegionSchema.TEXTS));

    private DeliverySchema() {}
}
