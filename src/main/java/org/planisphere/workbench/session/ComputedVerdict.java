package org.planisphere.workbench.session;

import java.util.List;
import org.planisphere.model.finding.Finding;
import org.planisphere.simulation.result.PlanSimulation;

/// What the engines say once nobody has typed for a while.
///
/// @param findings of the rules that judge cost and lag
/// @param ordinaryDay lag and loss on a day on which nothing happens
public record ComputedVerdict(List<Finding> findings, PlanSimulation ordinaryDay) {
    public ComputedVerdict {
        findings = List.copyOf(findings);
    }
}
