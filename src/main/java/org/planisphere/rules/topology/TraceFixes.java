package org.planisphere.rules.topology;

import java.util.List;
import java.util.Optional;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.model.topology.Cure;
import org.planisphere.model.topology.Hop;
import org.planisphere.model.topology.Trace;
import org.planisphere.rules.FindingDraft;
import org.planisphere.rules.Peering;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// What a trace means for a plan: its cure as a quick fix, its steps as values behind a finding.
public final class TraceFixes {
    private TraceFixes() {}

    /// The edit that lets traffic through; empty where a person has to decide.
    public static Optional<Fix> of(Plan plan, Trace trace) {
        return switch (trace.cure()) {
            case Cure.Join(var one, var other) ->
                    plan.region(one)
                            .flatMap(
                                    first ->
                                            plan.region(other)
                                                    .map(second -> Peering.between(first, second)));
            case Cure.AddRoutes(var lacks) when lacks.size() == 1 ->
                    Optional.of(routes(lacks.getFirst().connection(), lacks.getFirst().blocks()));
            case Cure.AddRoutes(var lacks) ->
                    Optional.of(
                            new Fix(
                                    "Add the %d static routes that are missing"
                                            .formatted(
                                                    lacks.stream()
                                                            .mapToInt(it -> it.blocks().size())
                                                            .sum()),
                                    lacks.stream()
                                            .flatMap(
                                                    it ->
                                                            routes(it.connection(), it.blocks())
                                                                    .changes()
                                                                    .stream())
                                            .toList()));
            case Cure.Decide _ -> Optional.empty();
        };
    }

    /// Adds static routes to a connection.
    static Fix routes(Connection connection, List<Cidr> missing) {
        Place place = connection.place().child("routes");
        List<TextChange> changes =
                connection.routes().isEmpty()
                        ? List.of(new SetValue(place, Declared.routes(missing)))
                        : missing.stream()
                                .<TextChange>map(
                                        block ->
                                                new Append(
                                                        place, YamlText.scalar(block.canonical())))
                                .toList();
        return new Fix("Add routes to " + Words.and(missing), changes);
    }

    /// Writes the steps of a trace behind a finding.
    static void tell(FindingDraft draft, Trace trace) {
        for (Hop hop : trace.hops()) {
            draft.because(
                    "%s to %s".formatted(hop.from(), hop.to()),
                    hop.words(),
                    hop.places().isEmpty() ? null : hop.places().getFirst());
        }
        draft.because("%s to %s".formatted(trace.from(), trace.to()), trace.verdict(), null);
    }
}
