package org.planisphere.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.artifact.schema.NameReferences;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;

/// A name of a plan that shall be another one everywhere.
///
/// @param naming what bears the name: a region, a service or a store
public record Renaming(Naming naming, String from) {
    /// Why there can be no such name, as a sentence; empty where there can.
    public Optional<String> refuse(Plan plan, String to) {
        boolean wellFormed = Kind.NAME.form() != null && Kind.NAME.form().matcher(to).matches();
        if (!wellFormed) {
            return Optional.of("'%s' is not %s.".formatted(to, Kind.NAME.expected()));
        }
        return !to.equals(from) && names(plan).anyMatch(to::equals)
                ? Optional.of("There is a %s %s already.".formatted(word(), to))
                : Optional.empty();
    }

    /// The edit that gives the other name.
    public PlanEdit to(String name) {
        return naming == Naming.REGION
                ? new RenameRegion(new RegionId(from), new RegionId(name))
                : new RenameName(this, name);
    }

    /// Where the name stands in the files of the plan, in the order of their paths; of a region,
    /// where others name it.
    public List<Place> places(ParsedPlan parsed) {
        return parsed.workspace().paths().stream()
                .flatMap(file -> in(parsed, file).stream())
                .toList();
    }

    List<Place> in(ParsedPlan parsed, String file) {
        return parsed.document(file)
                .map(it -> NameReferences.to(naming, from, it.root(), new Place(file, "")))
                .orElse(List.of());
    }

    /// What bears the name, in a word.
    public String word() {
        return switch (naming) {
            case REGION -> "region";
            case SERVICE -> "service";
            case STORE -> "store";
            case NOTHING -> "name";
        };
    }

    private Stream<String> names(Plan plan) {
        return switch (naming) {
            case REGION -> plan.regions().stream().map(region -> region.id().value());
            case SERVICE ->
                    Stream.concat(
                            plan.services().stream().map(it -> it.name().value()),
                            plan.regions().stream()
                                    .flatMap(region -> region.services().deploy().stream())
                                    .map(it -> it.name().value()));
            case STORE ->
                    plan.regions().stream()
                            .flatMap(region -> region.stores().stream())
                            .map(it -> it.name().value());
            case NOTHING -> Stream.empty();
        };
    }
}
