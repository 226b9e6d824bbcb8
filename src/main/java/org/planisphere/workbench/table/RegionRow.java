package org.planisphere.workbench.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planisphere.edit.table.RegionField;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.workbench.session.Snapshot;

/// A region as the table shows it.
///
/// @param texts what it says, by the pointer of the field; fields without a text say nothing
/// @param findings what is said about it, by the pointer of the field, weightiest first
record RegionRow(RegionId id, Map<String, String> texts, Map<String, List<Finding>> findings) {
    RegionRow {
        texts = Map.copyOf(texts);
        findings = Map.copyOf(findings);
    }

    static RegionRow of(Snapshot snapshot, Region region, List<RegionField> fields) {
        Map<String, String> texts =
                fields.stream()
                        .collect(
                                Collectors.toMap(
                                        RegionField::pointer,
                                        field -> field.text(snapshot.parsed(), region)));
        Map<String, List<Finding>> findings =
                snapshot.openFindings().stream()
                        .filter(it -> it.place().file().equals(region.root().file()))
                        .filter(it -> it.place().pointer().startsWith(region.root().pointer()))
                        .sorted(Comparator.comparing(Finding::severity))
                        .collect(Collectors.groupingBy(it -> pointer(region, it)));
        return new RegionRow(region.id(), texts, findings);
    }

    private static String pointer(Region region, Finding finding) {
        return finding.place().pointer().substring(region.root().pointer().length());
    }

    String text(RegionField field) {
        return texts.getOrDefault(field.pointer(), "");
    }

    List<Finding> findings(RegionField field) {
        return findings.getOrDefault(field.pointer(), List.of());
    }
}
