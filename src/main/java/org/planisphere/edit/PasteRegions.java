package org.planisphere.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.finding.TextChange;

/// Adds copies of regions, each with a name and addresses of its own.
public record PasteRegions(List<Copy> copies) implements PlanEdit {
    private static final int USUAL_PREFIX = 16;

    /// A region to be added.
    ///
    /// @param text the artifact that was copied
    /// @param block its new addresses, null where none are left to give
    public record Copy(RegionId id, String text, @Nullable Cidr block) {}

    public PasteRegions {
        copies = List.copyOf(copies);
    }

    /// Copies of artifacts as they fit into a plan; a text that is no artifact is left out.
    public static PasteRegions into(Plan plan, List<String> texts) {
        Set<RegionId> taken = new HashSet<>();
        plan.regions().forEach(region -> taken.add(region.id()));
        int prefix = Objects.requireNonNullElse(plan.addressPlan().perRegionPrefix(), USUAL_PREFIX);
        AddressSpace space = AddressSpace.of(plan);
        List<Copy> copies = new ArrayList<>();
        for (String text : texts) {
            Optional<RegionId> name = nameOf(text);
            if (name.isPresent()) {
                RegionId id = free(name.get(), taken);
                taken.add(id);
                Cidr block = space.next(prefix).orElse(null);
                space = block == null ? space : space.without(List.of(block));
                copies.add(new Copy(id, text, block));
            }
        }
        return new PasteRegions(copies);
    }

    private static Optional<RegionId> nameOf(String text) {
        Workspace alone = Workspace.empty("copied").with("copied.yaml", text);
        return PlanReader.read(alone).plan().regions().stream().findFirst().map(Region::id);
    }

    private static RegionId free(RegionId name, Set<RegionId> taken) {
        RegionId free = name;
        for (int n = 1; taken.contains(free); n++) {
            free = new RegionId(name + (n == 1 ? "-copy" : "-copy-" + n));
        }
        return free;
    }

    @Override
    public Workspace applyTo(Workspace workspace) {
        Workspace current = workspace;
        for (Copy copy : copies) {
            current = with(current, copy);
        }
        return current;
    }

    private static Workspace with(Workspace workspace, Copy copy) {
        Regions regions = new Regions(workspace, copy.id());
        regions.refuseTaken(copy.id());
        String file = regions.freeFile(copy.id());
        List<TextChange> changes = new ArrayList<>();
        changes.add(new TextChange.CreateFile(file, copy.text()));
        Place root = new Place(file, "");
        changes.add(new TextChange.SetValue(root.at("/region/name"), copy.id().value()));
        for (String old : List.of("subnets", "secondary_cidrs", "ipv6_cidr")) {
            changes.add(new TextChange.Remove(root.at("/networking").child(old)));
        }
        if (copy.block() != null) {
            changes.add(
                    new TextChange.SetValue(
                            root.at("/networking/vpc_cidr"), copy.block().canonical()));
        }
        changes.addAll(regions.listing(file));
        return TextEdits.apply(workspace, changes);
    }

    @Override
    public String label() {
        return copies.size() == 1
                ? "Paste " + copies.getFirst().id()
                : "Paste %d regions".formatted(copies.size());
    }
}
