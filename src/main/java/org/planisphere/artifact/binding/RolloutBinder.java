package org.planisphere.artifact.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.schema.Value.Fields;
import org.planisphere.model.Gate;
import org.planisphere.model.Phase;
import org.planisphere.model.PhaseName;
import org.planisphere.model.PhaseStatus;
import org.planisphere.model.RampKind;
import org.planisphere.model.RampStep;
import org.planisphere.model.RegionRollout;
import org.planisphere.model.RolloutDefaults;
import org.planisphere.model.SpecDigest;

/// Builds the phases and the ramp of a region, and what the plan says for all regions.
final class RolloutBinder {
    private RolloutBinder() {}

    static RegionRollout region(Fields artifact) {
        List<Phase> phases = new ArrayList<>();
        artifact.fields("phases")
                .ifPresent(
                        written -> {
                            for (PhaseName name : PhaseName.values()) {
                                written.fields(name.yaml())
                                        .ifPresent(phase -> phases.add(phase(name, phase)));
                            }
                        });
        return new RegionRollout(
                phases,
                Parts.each(artifact, "ramp", RolloutBinder::step),
                new SpecDigest(() -> SpecHash.of(artifact)));
    }

    static RolloutDefaults plan(Fields plan) {
        Map<PhaseName, Double> efforts = new LinkedHashMap<>();
        plan.fields("phases")
                .flatMap(phases -> phases.fields("defaults"))
                .ifPresent(
                        defaults -> {
                            for (PhaseName name : PhaseName.values()) {
                                Double days =
                                        defaults.fields(name.yaml())
                                                .map(phase -> phase.number("effort_days"))
                                                .orElse(null);
                                if (days != null) {
                                    efforts.put(name, days);
                                }
                            }
                        });
        return new RolloutDefaults(
                efforts,
                plan.fields("ramp")
                        .map(ramp -> Parts.each(ramp, "template", RolloutBinder::step))
                        .orElse(List.of()));
    }

    private static Phase phase(PhaseName name, Fields phase) {
        return new Phase(
                name,
                phase.word("status", PhaseStatus.class),
                phase.text("start"),
                phase.text("end"),
                phase.number("effort_days"),
                phase.text("owner"),
                Parts.each(phase, "gates", RolloutBinder::gate),
                phase.place());
    }

    private static @Nullable Gate gate(Fields gate) {
        String check = gate.text("check");
        return check == null
                ? null
                : new Gate(
                        check,
                        gate.truth("passed"),
                        gate.text("evidence"),
                        gate.text("by"),
                        gate.text("on"),
                        gate.text("spec"),
                        gate.place());
    }

    private static @Nullable RampStep step(Fields step) {
        Double percent = step.number("percent");
        return percent == null
                ? null
                : new RampStep(
                        percent,
                        step.word("kind", RampKind.class),
                        step.span("hold"),
                        step.texts("abort_if"),
                        step.place());
    }
}
