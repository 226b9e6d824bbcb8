package org.planisphere.edit.assist;

import java.util.Comparator;
import java.util.Optional;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.artifact.schema.Kind.Naming;
import org.planisphere.artifact.schema.SchemaIndex;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Store;

/// A name in a text: what it names, and where that is defined.
///
/// @param definition where the name is defined; the same place where it is defined right here
public record Definition(Naming naming, String name, Place use, Place definition) {
    /// What the name at an offset names; empty where no name stands, or nobody defines it.
    public static Optional<Definition> at(String file, String text, int offset, Plan plan) {
        return CaretPlace.at(file, text, offset)
                .filter(caret -> caret.role() != CaretPlace.Role.KEY && caret.from() < caret.to())
                .flatMap(
                        caret ->
                                of(
                                        plan,
                                        caret.place(),
                                        Lexemes.unquoted(
                                                text.substring(caret.from(), caret.to()))));
    }

    private static Optional<Definition> of(Plan plan, Place use, String word) {
        Naming naming = naming(use);
        return place(plan, naming, use, word).map(it -> new Definition(naming, word, use, it));
    }

    private static Naming naming(Place use) {
        if (use.pointer().endsWith("/region/name")) {
            return Naming.REGION;
        }
        Kind kind = SchemaIndex.kindAt(use).orElse(Kind.TEXT);
        Kind one = kind instanceof Kind.Shorthand shorthand ? shorthand.one() : kind;
        return one instanceof Kind.Text text ? text.naming() : Naming.NOTHING;
    }

    private static Optional<Place> place(Plan plan, Naming naming, Place use, String word) {
        return switch (naming) {
            case REGION ->
                    plan.region(word)
                            .map(region -> region.at("/region/name"))
                            .or(() -> site(plan, word));
            case SERVICE -> service(plan, word);
            case STORE -> store(plan, word);
            case NOTHING -> other(plan, use, word);
        };
    }

    private static Optional<Place> site(Plan plan, String word) {
        for (int i = 0; i < plan.addressPlan().sites().size(); i++) {
            if (plan.addressPlan().sites().get(i).name().equals(word)) {
                return Optional.of(plan.root().at("/address_plan/sites").child(i));
            }
        }
        return Optional.empty();
    }

    /// The plan's own list of services, or the first region that runs it.
    private static Optional<Place> service(Plan plan, String word) {
        return plan.services().stream()
                .filter(it -> it.name().value().equals(word))
                .map(it -> it.place())
                .findFirst()
                .or(
                        () ->
                                plan.regions().stream()
                                        .flatMap(it -> it.services().deploy().stream())
                                        .filter(it -> it.name().value().equals(word))
                                        .map(it -> it.place())
                                        .findFirst());
    }

    /// The copy that is written to, or else the first one.
    private static Optional<Place> store(Plan plan, String word) {
        return plan.regions().stream()
                .flatMap(region -> region.stores().stream())
                .filter(it -> it.name().value().equals(word))
                .min(Comparator.comparing((Store it) -> !it.writable()))
                .map(Store::place);
    }

    /// What is said about the word by name elsewhere: a region type, a decision, a population, a
    /// file.
    private static Optional<Place> other(Plan plan, Place use, String word) {
        String pointer = use.pointer();
        if (pointer.endsWith("/region/type")) {
            return Optional.of(plan.root().at("/region_types").child(word))
                    .filter(_ -> plan.hasFile());
        }
        if (pointer.matches("/regions/\\d+/file")) {
            return plan.regions().stream()
                    .map(Region::root)
                    .filter(root -> root.file().equals(word))
                    .findFirst();
        }
        if (pointer.endsWith("/decision")) {
            return plan.governance().decision(word).map(it -> it.place());
        }
        if (pointer.matches(".*/routing/populations/\\d+/name")) {
            for (int i = 0; i < plan.populations().size(); i++) {
                if (plan.populations().get(i).name().equals(word)) {
                    return Optional.of(new Place(Workspace.PLAN_FILE, "/populations").child(i));
                }
            }
        }
        return Optional.empty();
    }
}
