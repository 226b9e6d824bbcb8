package org.planisphere.edit.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;

/// What an import proposes: the texts of the plan after it, and its report.
///
/// @param before the texts it builds upon; none for a new plan
public record ImportedPlan(Workspace before, Workspace workspace, ImportReport report) {
    /// Whether it changes an open plan and is no plan of its own.
    public boolean changesAPlan() {
        return !before.texts().isEmpty();
    }

    /// Files that are new or changed.
    public List<String> files() {
        return workspace.paths().stream()
                .filter(path -> !workspace.text(path).equals(before.text(path)))
                .toList();
    }

    /// What will be in the plan: a line for each region with its blocks, and one for each link.
    public List<String> contents() {
        Plan plan = PlanReader.read(workspace).plan();
        List<String> lines = new ArrayList<>();
        plan.regions().forEach(region -> lines.add(words(region)));
        lines.addAll(links(plan));
        return lines;
    }

    private static String words(Region region) {
        List<String> words = new ArrayList<>();
        words.add(
                "%s: %s, %s"
                        .formatted(region.id(), region.type().yaml(), region.provider().yaml()));
        List<Cidr> blocks = region.blocks();
        words.add(
                blocks.isEmpty()
                        ? "no block"
                        : String.join(", ", blocks.stream().map(Cidr::written).toList()));
        add(words, region.networking().subnets().size(), "subnet");
        add(words, region.stores().size(), "store");
        add(words, region.services().deploy().size(), "service");
        return String.join(" · ", words);
    }

    private static void add(List<String> words, int count, String noun) {
        if (count > 0) {
            words.add("%d %s%s".formatted(count, noun, count == 1 ? "" : "s"));
        }
    }

    /// Each link once, whichever side says it.
    private static Set<String> links(Plan plan) {
        Set<String> links = new LinkedHashSet<>();
        for (Region region : plan.regions()) {
            for (Connection link : region.networking().connectivity()) {
                SortedSet<String> ends = new TreeSet<>(List.of(region.id().value(), link.target()));
                links.add("%s: %s".formatted(String.join(" – ", ends), link.type().yaml()));
            }
        }
        return links;
    }
}
