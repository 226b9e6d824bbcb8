package org.planisphere.workbench.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.Workspace;
import org.planisphere.cost.CostSheet;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.topology.Link;
import org.planisphere.model.topology.Topology;
import org.planisphere.simulation.result.PlanSimulation;

/// Everything the panes show, as one value: the plan and what the engines say about it.
///
/// @param revision grows with every change of the plan, also from one plan to the next
/// @param topology the links of the plan
/// @param findings weightiest first, then by place
/// @param costs null until they were computed for the first time
/// @param unread regions whose text stands in the plan but says no region right now, as they were
///     when it did last
/// @param computed those of the findings that judge cost and lag
/// @param ordinaryDay what was simulated last; null until a day was
/// @param computing whether findings on cost and lag are still those of an earlier revision
/// @param settled whether findings and costs are those of this revision; otherwise they are those
///     of an earlier one
public record Snapshot(
        long revision,
        ParsedPlan parsed,
        Topology topology,
        List<Region> unread,
        List<Finding> findings,
        List<Finding> computed,
        @Nullable CostSheet costs,
        @Nullable PlanSimulation ordinaryDay,
        boolean settled,
        boolean computing) {
    /// Findings as they are listed: by weight, file and line, those that are waived last.
    public static Comparator<Finding> order(ParsedPlan parsed) {
        return Comparator.comparing(Finding::isWaived)
                .thenComparing(Finding::severity)
                .thenComparing(finding -> finding.place().file())
                .thenComparingInt(finding -> parsed.locate(finding.place()).line())
                .thenComparing(Finding::rule);
    }

    public Snapshot {
        unread = List.copyOf(unread);
        findings = List.copyOf(findings);
        computed = List.copyOf(computed);
    }

    public Plan plan() {
        return parsed.plan();
    }

    public Workspace workspace() {
        return parsed.workspace();
    }

    /// Where a person looks for a value, as the text stands now.
    public Position locate(Place place) {
        return parsed.locate(place);
    }

    /// The region that a value belongs to, be its text readable right now or not.
    public Optional<Region> regionOf(Place place) {
        return Stream.concat(plan().regions().stream(), unread.stream())
                .filter(
                        region ->
                                region.root().file().equals(place.file())
                                        && place.pointer().startsWith(region.root().pointer()))
                .max(Comparator.comparingInt(region -> region.root().pointer().length()));
    }

    /// A region of the plan, be its text readable right now or not.
    public Optional<Region> region(RegionId id) {
        return plan().region(id).or(() -> unread(id));
    }

    /// A region whose text cannot be read right now, as it was before.
    public Optional<Region> unread(RegionId id) {
        return unread.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /// This snapshot with what the rules said about it, those on cost and lag excepted: what they
    /// said last is kept until they are done.
    Snapshot judged(List<Finding> told, @Nullable CostSheet sheet) {
        return with(told, computed, sheet, ordinaryDay, sheet != null);
    }

    /// This snapshot with what the rules on cost and lag said too.
    Snapshot judgedComputed(ComputedVerdict verdict) {
        List<Finding> others =
                findings.stream().filter(finding -> !computed.contains(finding)).toList();
        return with(others, verdict.findings(), costs, verdict.ordinaryDay(), false);
    }

    private Snapshot with(
            List<Finding> told,
            List<Finding> onFigures,
            @Nullable CostSheet sheet,
            @Nullable PlanSimulation day,
            boolean stillComputing) {
        return new Snapshot(
                revision,
                parsed,
                topology,
                unread,
                Stream.concat(told.stream(), onFigures.stream()).sorted(order(parsed)).toList(),
                onFigures,
                sheet,
                day,
                true,
                stillComputing);
    }

    /// Findings that nobody has accepted.
    public List<Finding> openFindings() {
        return findings.stream().filter(finding -> !finding.isWaived()).toList();
    }

    public List<Finding> findingsOf(RegionId region) {
        return openFindings().stream().filter(finding -> region.equals(finding.region())).toList();
    }

    public Optional<Link> link(LinkKey key) {
        return topology.links().stream().filter(link -> LinkKey.of(link).equals(key)).findFirst();
    }
}
