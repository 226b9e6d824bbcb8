package org.planisphere.edit.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.imports.ImportRefusedException;
import org.planisphere.artifact.imports.ImportSource;
import org.planisphere.artifact.reality.InventoryReader;
import org.planisphere.artifact.reality.InventoryRefusedException;
import org.planisphere.artifact.yaml.Quoted;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.StoreRole;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.reality.Inventory;
import org.planisphere.model.reality.RealResource;
import org.planisphere.model.reality.RealResource.Fact;
import org.planisphere.model.reality.ResourceKind;

/// A starting plan of what exists: a Terraform state, what `terraform show -json` prints of a state
/// or a plan, or a table.
final class InventoryImport {
    private static final Map<ResourceKind, ConnectionType> LINKS =
            Map.of(
                    ResourceKind.PEERING, ConnectionType.PEERING,
                    ResourceKind.TRANSIT_GATEWAY, ConnectionType.TRANSIT_GATEWAY,
                    ResourceKind.VPN, ConnectionType.VPN);

    private static final int NAMED_KINDS = 5;

    private final ImportSource source;
    private final Inventory inventory;
    private final List<WordPlaces> places;
    private final KnownRegions known;
    private final Notes notes;
    private final DraftPlan plan = new DraftPlan();

    private InventoryImport(
            ImportSource source,
            Inventory inventory,
            List<WordPlaces> places,
            KnownRegions known,
            Notes notes) {
        this.source = source;
        this.inventory = inventory;
        this.places = places;
        this.known = known;
        this.notes = notes;
    }

    static ImportedPlan of(ImportSource source, KnownRegions known) throws ImportRefusedException {
        Notes notes = new Notes();
        List<Inventory> read = new ArrayList<>();
        List<WordPlaces> places = new ArrayList<>();
        for (String path : source.files().keySet()) {
            String file = source.naming(path);
            if (source.folder() && !isState(path)) {
                notes.notUnderstood(file, 1, "not a Terraform state, so it was left");
                continue;
            }
            String text = source.text(path);
            read.add(read(file, text));
            places.add(new WordPlaces(file, text));
        }
        for (ImportSource.Left left : source.left()) {
            notes.notUnderstood(source.naming(left.path()), 1, "not read: " + left.why());
        }
        return new InventoryImport(source, together(source, read), places, known, notes).plan();
    }

    /// Whether a file of a folder is a state, by its name.
    static boolean isState(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".tfstate");
    }

    private static Inventory read(String file, String text) throws ImportRefusedException {
        try {
            return InventoryReader.read(file, text);
        } catch (InventoryRefusedException refused) {
            throw new ImportRefusedException(
                    file, refused.line(), refused.column(), refused.problem(), refused.advice());
        }
    }

    /// States of one product are kept apart, mostly one for each region.
    private static Inventory together(ImportSource source, List<Inventory> read) {
        if (read.size() == 1) {
            return read.getFirst();
        }
        SortedMap<String, Integer> notUnderstood = new TreeMap<>();
        read.forEach(
                it ->
                        it.notUnderstood()
                                .forEach(
                                        (type, count) ->
                                                notUnderstood.merge(type, count, Integer::sum)));
        return new Inventory(
                source.name(),
                "%d Terraform states".formatted(read.size()),
                read.stream().flatMap(it -> it.resources().stream()).toList(),
                notUnderstood,
                read.stream().mapToInt(Inventory::references).sum());
    }

    private ImportedPlan plan() throws ImportRefusedException {
        for (RegionId id : inventory.regions()) {
            region(id);
        }
        if (plan.isEmpty()) {
            throw nothing();
        }
        primary();
        links();
        leftOver();
        Workspace made = plan.workspace(source);
        return new ImportedPlan(
                Workspace.empty(made.title()), made, notes.report(source, inventory.form()));
    }

    private ImportRefusedException nothing() {
        if (inventory.notUnderstood().isEmpty()) {
            return new ImportRefusedException(
                    inventory.file(),
                    1,
                    1,
                    "nothing in this file says which region it is in",
                    "Name a file with resources of a region, such as a VPC.");
        }
        String kinds =
                inventory.notUnderstood().keySet().stream()
                        .limit(NAMED_KINDS)
                        .map(Quoted::of)
                        .collect(Collectors.joining(", "));
        return new ImportRefusedException(
                inventory.file(),
                1,
                1,
                "no kind of resource in this file is understood: " + kinds,
                "Name a file with other ones; in a table the kinds are %s."
                        .formatted(
                                Arrays.stream(ResourceKind.values())
                                        .map(ResourceKind::yaml)
                                        .collect(Collectors.joining(", "))));
    }

    private void region(RegionId id) {
        List<RealResource> there = inventory.in(id);
        if (!KnownRegions.isName(id.value())) {
            notes.notUnderstood(
                    line(id.value()),
                    there.size(),
                    "'%s' is no name that a region can have".formatted(Quoted.of(id.value())));
            return;
        }
        Optional<CatalogRegion> listed = known.byId(id.value(), provider(there));
        DraftRegion region = plan.region(id, it -> known.begin(it, listed));
        if (listed.isEmpty()) {
            notes.assumed(
                    line(id.value()),
                    "%s is in no catalog of regions, so its provider is 'other'".formatted(id));
        }
        notes.understood(line(id.value()), 1, "%s: %s".formatted(id, RealWords.of(there)));
        new RealNetwork(region, there, this::line, notes).fill();
        new RealStores(region, there, this::line, notes).fill(plan);
        new RealServices(region, there, this::line, notes).fill();
        region.type = RealType.of(region, inventory);
        notes.assumed(
                inventory.file(),
                "%s is a %s region: %s".formatted(id, region.type, RealType.why(region)));
    }

    /// Whose resources they are, by the first words of their types.
    private static Optional<Provider> provider(List<RealResource> there) {
        for (RealResource resource : there) {
            String address = "." + resource.address();
            if (address.contains(".aws_")) {
                return Optional.of(Provider.AWS);
            }
            if (address.contains(".azurerm_")) {
                return Optional.of(Provider.AZURE);
            }
            if (address.contains(".google_")) {
                return Optional.of(Provider.GCP);
            }
        }
        return Optional.empty();
    }

    /// Where a word stands in one of the files; the source where it does in none.
    private String line(String word) {
        return places.stream()
                .flatMap(it -> it.find(word).stream())
                .findFirst()
                .orElse(inventory.file());
    }

    /// Where a resource stands: by its id, or else by its name.
    private String at(RealResource resource) {
        return resource.fact(Fact.ID)
                .flatMap(id -> places.stream().flatMap(it -> it.find(id).stream()).findFirst())
                .orElseGet(() -> line(resource.name()));
    }

    /// The one region that writes is where it all began.
    private void primary() {
        List<DraftRegion> writing =
                plan.regions().stream()
                        .filter(
                                region ->
                                        region.stores.values().stream()
                                                .anyMatch(it -> it.role() == StoreRole.PRIMARY))
                        .toList();
        if (writing.size() == 1) {
            writing.getFirst().purpose = "primary";
            notes.assumed(
                    inventory.file(),
                    "%s is the primary: no other region of the file writes"
                            .formatted(writing.getFirst().id));
        }
    }

    private void links() {
        Set<String> met = new HashSet<>();
        List<RealResource> links =
                inventory.resources().stream().filter(it -> LINKS.containsKey(it.kind())).toList();
        for (RealResource link : links) {
            String target = link.fact(Fact.TARGET).orElse("");
            Optional<DraftRegion> one =
                    Optional.ofNullable(link.region()).flatMap(it -> plan.region(it.value()));
            Optional<DraftRegion> other = plan.region(target);
            String words = "%s %s".formatted(link.kind(), Quoted.of(link.address()));
            if (one.isEmpty() || target.isEmpty()) {
                notes.notUnderstood(at(link), 1, words + ": the file does not tell what it joins");
            } else if (other.isEmpty()) {
                notes.notUnderstood(
                        at(link),
                        1,
                        "%s to %s: nothing of that region is in the file"
                                .formatted(words, Quoted.of(target)));
            } else if (one.get() == other.get()) {
                notes.notUnderstood(at(link), 1, words + ": it stays in " + one.get().id);
            } else if (met.add(way(one.get(), other.get(), link.kind()))) {
                plan.join(
                        one.get(),
                        other.get(),
                        LINKS.getOrDefault(link.kind(), ConnectionType.PEERING),
                        null);
                notes.understood(
                        at(link),
                        1,
                        "%s – %s: %s".formatted(one.get().id, other.get().id, link.kind()));
            }
        }
    }

    private static String way(DraftRegion one, DraftRegion other, ResourceKind kind) {
        List<String> ends = new ArrayList<>(List.of(one.id.value(), other.id.value()));
        ends.sort(Comparator.naturalOrder());
        return ends + kind.yaml();
    }

    /// What the file holds besides.
    private void leftOver() {
        Map<String, Integer> nowhere = new TreeMap<>();
        for (RealResource resource : inventory.resources()) {
            if (resource.region() == null && !LINKS.containsKey(resource.kind())) {
                nowhere.merge(resource.kind().yaml(), 1, Integer::sum);
            }
        }
        nowhere.forEach(
                (kind, count) ->
                        notes.notUnderstood(
                                inventory.file(),
                                count,
                                kind + " in no region that the file tells of"));
        inventory
                .notUnderstood()
                .forEach(
                        (type, count) ->
                                notes.notUnderstood(
                                        line(type),
                                        count,
                                        "%s says nothing to a plan".formatted(Quoted.of(type))));
        if (inventory.references() > 0) {
            notes.notUnderstood(
                    inventory.file(),
                    inventory.references(),
                    "only looked up there, and owned elsewhere");
        }
    }
}
