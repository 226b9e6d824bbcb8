package org.planisphere.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.artifact.netbox.NetboxPrefix;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.model.Cidr;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Reserved;
import org.planisphere.model.finding.TextChange;

/// Reserves what an address management knows and the plan does not, so that no region takes it.
///
/// @param told each row that matters, with what becomes of it, in the order of the file
public record ReservePrefixes(List<Told> told, Place list) {
    /// What becomes of a row.
    public enum Fate {
        /// It is written under `address_plan.reserved`.
        RESERVED,
        /// A region, a subnet, a reserved range or a site has just this block, or holds it already.
        KNOWN,
        /// It overlaps the block of a region, which can then not be connected to it.
        OVERLAPS,
        /// It holds others or is out of use.
        PASSED_OVER
    }

    /// @param with whose block it is or overlaps; empty where it is nobody's
    public record Told(NetboxPrefix row, Fate fate, String with) {}

    public ReservePrefixes {
        told = List.copyOf(told);
    }

    /// Compares rows with a plan; each block is judged once.
    public static ReservePrefixes of(Plan plan, List<NetboxPrefix> rows) {
        Map<String, Told> told = new LinkedHashMap<>();
        for (NetboxPrefix row : rows) {
            told.computeIfAbsent(row.prefix().canonical(), _ -> judge(plan, row));
        }
        return new ReservePrefixes(
                List.copyOf(told.values()), plan.root().at("/address_plan/reserved"));
    }

    private static Told judge(Plan plan, NetboxPrefix row) {
        Cidr prefix = row.prefix();
        Optional<String> own = known(plan, prefix);
        if (own.isPresent()) {
            return new Told(row, Fate.KNOWN, own.get());
        }
        if (row.status().equals("container") || row.status().equals("deprecated")) {
            return new Told(row, Fate.PASSED_OVER, "");
        }
        return plan.regions().stream()
                .flatMap(
                        region ->
                                region.blocks().stream()
                                        .filter(prefix::overlaps)
                                        .map(block -> "%s of %s".formatted(block, region.id())))
                .findFirst()
                .map(whose -> new Told(row, Fate.OVERLAPS, whose))
                .orElseGet(() -> new Told(row, Fate.RESERVED, ""));
    }

    private static Optional<String> known(Plan plan, Cidr prefix) {
        Stream<Optional<String>> regions =
                plan.regions().stream().map(region -> ofRegion(region, prefix));
        Stream<Optional<String>> reserved =
                plan.addressPlan().reserved().stream()
                        .filter(it -> it.cidr().contains(prefix))
                        .map(Reserved::reason)
                        .map(Optional::of);
        Stream<Optional<String>> sites =
                plan.addressPlan().sites().stream()
                        .filter(site -> site.cidrs().stream().anyMatch(it -> it.contains(prefix)))
                        .map(site -> Optional.of(site.name()));
        return Stream.of(regions, reserved, sites)
                .flatMap(stream -> stream)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> ofRegion(Region region, Cidr prefix) {
        boolean own =
                region.blocks().stream().anyMatch(it -> it.block().equals(prefix.block()))
                        || region.networking().subnets().stream()
                                .anyMatch(it -> it.cidr().block().equals(prefix.block()));
        return own ? Optional.of(region.id().value()) : Optional.empty();
    }

    public List<Told> of(Fate fate) {
        return told.stream().filter(it -> it.fate() == fate).toList();
    }

    /// The edit that writes what is new.
    public ChangeText edit() {
        List<TextChange> changes = new ArrayList<>();
        for (Told reserve : of(Fate.RESERVED)) {
            changes.add(
                    new TextChange.Append(
                            list,
                            "{cidr: %s, reason: %s}"
                                    .formatted(
                                            ScalarText.of(reserve.row().prefix().canonical(), true),
                                            ScalarText.of(reserve.row().name(), true))));
        }
        return new ChangeText("Reserve %d prefixes of NetBox".formatted(changes.size()), changes);
    }
}
