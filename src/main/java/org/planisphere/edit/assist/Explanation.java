package org.planisphere.edit.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.artifact.schema.SchemaHelp;
import org.planisphere.artifact.schema.SchemaIndex;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.RegionCatalog;

/// What is to be known about the key or value under a caret or pointer.
///
/// @param subject the value that is explained
/// @param title its key
/// @param help what it means, with its unit; empty where nothing is known
/// @param facts what is allowed, what holds where nothing is written, and what a name names
public record Explanation(Place subject, String title, String help, List<String> facts) {
    private static final int MOST_NAMED = 4;

    public Explanation {
        facts = List.copyOf(facts);
    }

    /// The explanation at an offset of a text that need not be well-formed; empty where the format
    /// has no meaning for what stands there.
    public static Optional<Explanation> at(
            String file, String text, int offset, Plan plan, RegionCatalog regions) {
        Optional<CaretPlace> caret =
                CaretPlace.at(file, text, offset).filter(it -> it.from() < it.to());
        if (caret.isEmpty()) {
            return Optional.empty();
        }
        Place subject = caret.get().subject(text);
        Optional<Kind> kind = SchemaIndex.kindAt(subject);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<String> facts = new ArrayList<>();
        facts.add("Expects " + kind.get().expected() + ".");
        SchemaHelp.defaultAt(subject).ifPresent(it -> facts.add("Where nothing is written: " + it));
        if (caret.get().role() != CaretPlace.Role.KEY) {
            String word = Lexemes.unquoted(text.substring(caret.get().from(), caret.get().to()));
            new Meaning(plan, regions).of(kind.get(), subject, word).forEach(facts::add);
        }
        return Optional.of(
                new Explanation(
                        subject,
                        key(subject).replace('_', ' '),
                        SchemaHelp.at(subject).orElse(""),
                        facts));
    }

    /// The last step that is a key and no position in a list.
    private static String key(Place place) {
        Place at = place;
        while (at.lastStep().matches("\\d+")) {
            at = at.parent();
        }
        return at.lastStep();
    }

    /// Says what a name of the plan names.
    private record Meaning(Plan plan, RegionCatalog regions) {
        List<String> of(Kind kind, Place place, String word) {
            return switch (kind) {
                case Kind.Shorthand shorthand -> of(shorthand.one(), place, word);
                case Kind.Text text when place.pointer().endsWith("/region/name") -> region(word);
                case Kind.Text text ->
                        switch (text.naming()) {
                            case REGION -> region(word);
                            case SERVICE -> service(word);
                            case STORE -> store(word);
                            case NOTHING -> List.of();
                        };
                default -> List.of();
            };
        }

        private List<String> region(String word) {
            List<String> facts = new ArrayList<>();
            Optional<Region> region = plan.region(word);
            region.ifPresent(
                    it ->
                            facts.add(
                                    "%s: %s region of %s, in %s."
                                            .formatted(
                                                    word,
                                                    it.type(),
                                                    it.provider(),
                                                    it.root().file())));
            Provider provider = region.map(Region::provider).orElse(Provider.AWS);
            regions.find(provider, new RegionId(word)).ifPresent(it -> facts.add(place(it)));
            if (region.isEmpty()) {
                plan.addressPlan().sites().stream()
                        .filter(site -> site.name().equals(word))
                        .forEach(site -> facts.add(word + ": a site of the address plan."));
            }
            return facts;
        }

        private static String place(CatalogRegion it) {
            return String.format(
                    Locale.ROOT,
                    "%s, %s: %d zones at %.1f, %.1f (%s).",
                    it.city(),
                    it.country(),
                    it.zones(),
                    it.location().latitude(),
                    it.location().longitude(),
                    it.source());
        }

        private List<String> service(String word) {
            List<String> facts = new ArrayList<>();
            plan.services().stream()
                    .filter(it -> it.name().value().equals(word))
                    .forEach(
                            it ->
                                    facts.add(
                                            "%s: %s service of the plan%s."
                                                    .formatted(
                                                            word,
                                                            Objects.requireNonNullElse(
                                                                    it.kind(), "a"),
                                                            it.owner() == null
                                                                    ? ""
                                                                    : ", owned by " + it.owner())));
            List<String> where =
                    plan.regions().stream()
                            .filter(
                                    region ->
                                            region.services().deploy().stream()
                                                    .anyMatch(it -> it.name().value().equals(word)))
                            .map(region -> region.id().value())
                            .toList();
            facts.add(
                    where.isEmpty()
                            ? word + " runs nowhere yet."
                            : word + " runs in " + listed(where) + ".");
            return facts;
        }

        private List<String> store(String word) {
            List<String> copies =
                    plan.regions().stream()
                            .flatMap(
                                    region ->
                                            region.stores().stream()
                                                    .filter(it -> it.name().value().equals(word))
                                                    .map(it -> it.role() + " in " + region.id()))
                            .toList();
            return copies.isEmpty() ? List.of() : List.of(word + ": " + listed(copies) + ".");
        }

        private static String listed(List<String> names) {
            String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
            return names.size() <= MOST_NAMED
                    ? shown
                    : "%s and %d more".formatted(shown, names.size() - MOST_NAMED);
        }
    }
}
