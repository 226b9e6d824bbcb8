package org.planisphere.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Connection;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;
import org.planisphere.model.ServiceDeployment;
import org.planisphere.model.Store;
import org.planisphere.model.finding.TextChange;

/// Adds a region like another one, but of a type: without what that type does not need and without
/// what was sized, scheduled or paid for the other region alone.
///
/// @param to name of the new region
/// @param block its addresses, null where none are left to give
public record CopyRegionAs(RegionId from, RegionId to, RegionType type, @Nullable Cidr block)
        implements PlanEdit {
    private static final int USUAL_PREFIX = 16;

    /// A copy with the next free block of the plan.
    public static CopyRegionAs in(Plan plan, RegionId from, RegionId to, RegionType type) {
        int prefix = Objects.requireNonNullElse(plan.addressPlan().perRegionPrefix(), USUAL_PREFIX);
        return new CopyRegionAs(from, to, type, AddressSpace.of(plan).next(prefix).orElse(null));
    }

    @Override
    public Workspace applyTo(Workspace workspace) {
        Regions regions = new Regions(workspace, from, to);
        regions.refuseTaken(to);
        Plan plan = PlanReader.read(workspace).plan();
        Region source =
                plan.region(from)
                        .orElseThrow(
                                () ->
                                        new EditNotPossibleException(
                                                "There is no region %s.".formatted(from)));
        if (!source.root().pointer().isEmpty()) {
            throw new EditNotPossibleException(
                    "%s is written inside the plan file. Give it a file of its own first."
                            .formatted(from));
        }
        String file = regions.freeFile(to);
        List<TextChange> changes = new ArrayList<>();
        changes.add(
                new TextChange.CreateFile(
                        file, workspace.text(source.root().file()).orElseThrow()));
        changes.addAll(new Copying(plan, source, new Place(file, "")).changes(this));
        changes.addAll(regions.listing(file));
        return TextEdits.apply(workspace, changes);
    }

    @Override
    public String label() {
        return "Copy %s as %s %s".formatted(from, type, to);
    }

    /// What of a region goes, and what becomes of the rest.
    private record Copying(Plan plan, Region source, Place copy) {
        /// Sized, scheduled or paid for one region; another one starts without.
        private static final List<String> OF_ONE_REGION =
                List.of(
                        "/region/display_name",
                        "/region/location",
                        "/region/lifecycle",
                        "/region/mirrors",
                        "/region/account",
                        "/networking/subnets",
                        "/networking/secondary_cidrs",
                        "/networking/ipv6_cidr",
                        "/capacity",
                        "/reliability/drills",
                        "/routing",
                        "/cost",
                        "/phases",
                        "/ramp",
                        "/notes");

        List<TextChange> changes(CopyRegionAs wanted) {
            List<TextChange> changes = new ArrayList<>();
            Leftovers left = Leftovers.of(plan, source, wanted.type());
            links(wanted, left, changes);
            stores(left, changes);
            remove("/services/deploy", left.services(), changes);
            OF_ONE_REGION.forEach(at -> changes.add(new TextChange.Remove(copy.at(at))));
            set("/region/name", wanted.to().value(), changes);
            set("/region/type", wanted.type().yaml(), changes);
            set("/region/purpose", NewRegion.purpose(plan, wanted.type()), changes);
            Integer zones = source.details().zones();
            if (wanted.type() != RegionType.FULL && zones != null) {
                set(
                        "/region/zones",
                        Integer.toString(plan.policy(wanted.type()).zonesMin()),
                        changes);
            }
            if (source.networking().nat() != null) {
                set("/networking/nat", plan.policy(wanted.type()).nat().yaml(), changes);
            }
            if (wanted.block() == null) {
                changes.add(new TextChange.Remove(copy.at("/networking/vpc_cidr")));
            } else {
                set("/networking/vpc_cidr", wanted.block().canonical(), changes);
            }
            return changes;
        }

        private void set(String pointer, String text, List<TextChange> changes) {
            boolean figure = text.matches("\\d+");
            changes.add(
                    new TextChange.SetValue(
                            copy.at(pointer), figure ? text : ScalarText.of(text, false)));
        }

        /// From the last to the first, so that the places of the others stay true.
        private void remove(String list, List<Integer> items, List<TextChange> changes) {
            items.reversed()
                    .forEach(item -> changes.add(new TextChange.Remove(copy.at(list).child(item))));
        }

        /// Links that the type does not need go; each that stays is declared on its far side too.
        private void links(CopyRegionAs wanted, Leftovers left, List<TextChange> changes) {
            List<Connection> all = source.networking().connectivity();
            remove("/networking/connectivity", left.links(), changes);
            for (int i = 0; i < all.size(); i++) {
                Connection link = all.get(i);
                if (!left.links().contains(i)) {
                    plan.region(link.targetRegion())
                            .ifPresent(far -> declare(far, link, wanted, changes));
                }
            }
            plan.primary()
                    .filter(primary -> primary.id().equals(source.id()))
                    .ifPresent(primary -> linkToSource(primary, wanted, changes));
        }

        private static void declare(
                Region far, Connection like, CopyRegionAs wanted, List<TextChange> changes) {
            List<Cidr> routes =
                    Connections.needsRoutes(like.type()) && wanted.block() != null
                            ? List.of(wanted.block())
                            : List.of();
            changes.add(
                    new TextChange.Append(
                            far.at("/networking/connectivity"),
                            Connections.item(like.type(), wanted.to(), like.purpose(), routes)));
        }

        /// A copy of the primary needs a way to it.
        private void linkToSource(Region primary, CopyRegionAs wanted, List<TextChange> changes) {
            NewRegion.Link link = NewRegion.linkTo(wanted.type());
            changes.add(
                    new TextChange.Append(
                            copy.at("/networking/connectivity"),
                            Connections.item(link.type(), primary.id(), link.use(), List.of())));
            changes.add(
                    new TextChange.Append(
                            primary.at("/networking/connectivity"),
                            Connections.item(link.type(), wanted.to(), link.use(), List.of())));
        }

        private void stores(Leftovers left, List<TextChange> changes) {
            List<Store> all = source.stores();
            for (int i = all.size() - 1; i >= 0; i--) {
                Place at = copy.at("/data/stores").child(i);
                if (left.stores().contains(i)) {
                    changes.add(new TextChange.Remove(at));
                } else if (left.replicas().contains(i)) {
                    changes.add(
                            new TextChange.SetValue(
                                    at,
                                    String.join(
                                            "\n",
                                            StoreCopies.item(
                                                    StoreCopy.of(plan, all.get(i)), source.id()))));
                }
            }
        }
    }

    /// Which services a copy of a type leaves out, by name; for whoever is asked for the type.
    public static List<String> servicesLeftOut(Plan plan, Region source, RegionType type) {
        List<ServiceDeployment> all = source.services().deploy();
        return Leftovers.of(plan, source, type).services().stream()
                .map(i -> all.get(i).name().value())
                .toList();
    }

    /// Which stores a copy of a type leaves out, by name.
    public static List<String> storesLeftOut(Plan plan, Region source, RegionType type) {
        List<Store> all = source.stores();
        return Leftovers.of(plan, source, type).stores().stream()
                .map(i -> all.get(i).name().value())
                .toList();
    }
}
