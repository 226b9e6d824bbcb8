package org.planisphere.edit.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.artifact.yaml.YamlDocument;
import org.planisphere.artifact.yaml.YamlNode;
import org.planisphere.artifact.yaml.YamlNode.Entry;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlParser;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.edit.TextEdits;
import org.planisphere.edit.imports.ResourceRegions.Found;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.Store;
import org.planisphere.model.finding.TextChange;

/// Usage quantities of an Infracost usage file, filled into the plan that is open.
final class UsageImport {
    private static final String RESOURCES = "resource_usage";
    private static final String DEFAULTS = "resource_type_default_usage";

    private final ImportSource source;
    private final String file;
    private final ParsedPlan parsed;
    private final ResourceRegions regions;
    private final Notes notes = new Notes();

    /// Quantities to write, by the region's file and the item.
    private final Map<Place, Sum> sums = new LinkedHashMap<>();

    private final List<TextChange> changes = new ArrayList<>();

    private UsageImport(ImportSource source, String file, ParsedPlan parsed) {
        this.source = source;
        this.file = file;
        this.parsed = parsed;
        this.regions = new ResourceRegions(parsed.plan());
    }

    /// @param parsed the plan to fill
    static ImportedPlan of(ImportSource source, ParsedPlan parsed) throws ImportRefusedException {
        String path = source.files().firstKey();
        String file = source.naming(path);
        try {
            YamlDocument document = YamlParser.parse(source.text(path));
            return new UsageImport(source, file, parsed).plan(document);
        } catch (YamlRefusedException refused) {
            throw new ImportRefusedException(file, refused);
        }
    }

    static boolean isUsage(YamlDocument document) {
        return document.root().entry(RESOURCES).isPresent()
                || document.root().entry(DEFAULTS).isPresent();
    }

    private ImportedPlan plan(YamlDocument document) {
        if (document.root().get(RESOURCES).orElse(null) instanceof Mapping resources) {
            resources.entries().forEach(this::resource);
        }
        if (document.root().get(DEFAULTS).orElse(null) instanceof Mapping types) {
            for (Entry type : types.entries()) {
                notes.notUnderstood(
                        at(type.key()),
                        1,
                        "default of each %s: a plan does not say how many there are"
                                .formatted(Quoted.of(type.key().text())));
            }
        }
        for (Entry entry : document.root().entries()) {
            if (!List.of("version", RESOURCES, DEFAULTS).contains(entry.key().text())) {
                notes.notUnderstood(
                        at(entry.key()), 1, "key '%s'".formatted(Quoted.of(entry.key().text())));
            }
        }
        sums.forEach(this::write);
        return new ImportedPlan(
                parsed.workspace(),
                TextEdits.apply(parsed.workspace(), changes),
                notes.report(source, "Infracost usage"));
    }

    private String at(YamlNode node) {
        return "%s:%d:%d".formatted(file, node.span().line(), node.span().column());
    }

    private void resource(Entry entry) {
        String address = entry.key().text();
        Address named = Address.of(address);
        if (!(entry.value() instanceof Mapping values)) {
            notes.notUnderstood(at(entry.key()), 1, "%s has no values".formatted(shown(address)));
            return;
        }
        Optional<Found> region = region(values, address);
        values(named, "", values, region);
    }

    private static String shown(String text) {
        return "'%s'".formatted(Quoted.of(text));
    }

    /// A resource of Terraform: `module.west.aws_nat_gateway.main["a"]`.
    private record Address(String whole, String type, String name) {
        static Address of(String address) {
            String plain = address.replaceAll("\\[[^\\]]*\\]", "");
            String[] steps = plain.split("\\.", -1);
            int last = steps.length - 1;
            return new Address(
                    address,
                    last > 0 ? steps[last - 1] : plain,
                    PlainName.ofAddress(address).replace('_', '-'));
        }
    }

    /// Infracost lets a transfer name its region itself.
    private Optional<Found> region(Mapping values, String address) {
        if (values.get("region").orElse(null) instanceof Scalar scalar) {
            return parsed.plan().region(scalar.text()).map(it -> new Found(it, "as it says"));
        }
        return regions.of(address);
    }

    private void values(Address resource, String prefix, Mapping values, Optional<Found> region) {
        for (Entry value : values.entries()) {
            String key = prefix + value.key().text();
            switch (value.value()) {
                case Mapping inside -> values(resource, key + ".", inside, region);
                case Scalar scalar -> {
                    if (!key.equals("region")) {
                        value(resource, key, value, scalar, region);
                    }
                }
                case YamlNode.Sequence _ ->
                        notes.notUnderstood(
                                at(value.key()), 1, told(resource, key) + ": a list, not a number");
            }
        }
    }

    private static String told(Address resource, String key) {
        return "%s %s".formatted(Quoted.of(resource.whole()), Quoted.of(key));
    }

    private void value(
            Address resource, String key, Entry entry, Scalar scalar, Optional<Found> region) {
        String at = at(entry.key());
        String told = told(resource, key);
        Optional<UsageKeys.Meaning> meaning = UsageKeys.meaning(resource.type(), key);
        if (meaning.isEmpty()) {
            notes.notUnderstood(at, 1, told + ": a plan has no place for it");
            return;
        }
        if (!scalar.text().matches("[0-9]{1,15}(\\.[0-9]{1,10})?([eE][+]?[0-9])?")) {
            notes.notUnderstood(
                    at, 1, "%s: %s is no number above 0".formatted(told, shown(scalar.text())));
            return;
        }
        BigDecimal quantity = new BigDecimal(scalar.text()).multiply(meaning.get().factor());
        boolean store = meaning.get().isStore();
        Optional<Found> found =
                region.or(() -> store ? regions.writing(resource.name()) : Optional.empty());
        if (found.isEmpty()) {
            notes.notUnderstood(at, 1, told + ": no region of the plan can be matched to it");
            return;
        }
        Optional<Place> place =
                store
                        ? size(found.get().region(), resource.name())
                        : Optional.of(
                                found.get().region().at("/cost/usage").child(meaning.get().item()));
        if (place.isEmpty()) {
            notes.notUnderstood(
                    at,
                    1,
                    "%s: %s has no store %s"
                            .formatted(told, found.get().region().id(), resource.name()));
            return;
        }
        sums.merge(
                place.get(),
                new Sum(found.get().region(), meaning.get(), quantity, 1, at),
                Sum::plus);
        notes.understood(
                at,
                1,
                "%s: %s of %s (%s)"
                        .formatted(
                                told,
                                store ? "size of a store" : meaning.get().item(),
                                found.get().region().id(),
                                found.get().how()));
    }

    private static Optional<Place> size(Region region, String name) {
        return region.stores().stream()
                .filter(store -> ResourceRegions.same(store.name(), name))
                .map(Store::place)
                .findFirst()
                .map(place -> place.child("size_gb"));
    }

    /// What several resources come to.
    ///
    /// @param at where the first of them stands
    private record Sum(
            Region region, UsageKeys.Meaning meaning, BigDecimal quantity, int of, String at) {
        Sum plus(Sum other) {
            return new Sum(region, meaning, quantity.add(other.quantity), of + other.of, at);
        }

        String text() {
            return quantity.stripTrailingZeros().toPlainString();
        }
    }

    private void write(Place place, Sum sum) {
        if (sum.of() > 1) {
            notes.assumed(
                    sum.at(),
                    "%d resources of %s add up to %s %s of %s"
                            .formatted(
                                    sum.of(),
                                    sum.region().id(),
                                    sum.text(),
                                    sum.meaning().unit(),
                                    sum.meaning().item()));
        }
        if (sum.meaning().isStore()) {
            changes.add(new TextChange.SetValue(place, sum.text()));
        } else {
            new StatedUsage(parsed, sum.region())
                    .change(sum.meaning().item(), sum.text(), sum.meaning().unit(), changes)
                    .ifPresent(sentence -> notes.assumed(sum.at(), sentence));
        }
    }
}
