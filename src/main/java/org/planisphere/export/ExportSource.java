package org.planisphere.export;

import java.util.List;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Plan;
import org.planisphere.model.finding.Finding;

/// What an export is made from: the texts, the plan they mean, and what the rules say about it.
public record ExportSource(Workspace workspace, Plan plan, List<Finding> findings) {
    public ExportSource {
        findings = List.copyOf(findings);
    }
}
