package org.planisphere.workbench.fields;

import java.util.List;
import org.planisphere.model.Place;
import org.planisphere.model.finding.Finding;

/// A value as its file has it, and what is said about it.
///
/// @param text empty where nothing is written; the items of a list are joined by commas
/// @param findings weightiest first
public record FieldText(Place place, String text, List<Finding> findings) {
    public FieldText {
        findings = List.copyOf(findings);
    }
}
