package org.planisphere.edit.assist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;

/// Finds free address blocks for a place: of the plan for a region, of the region for a subnet.
///
/// @param typed what stands there already; `/20` in it asks for that size
record FreeBlocks(Plan plan, Place place, String typed) {
    private static final Pattern SIZE = Pattern.compile(".*/(\\d{1,2})");
    private static final int USUAL_PREFIX = 16;

    /// Sizes offered for a subnet where none is asked for, in bits.
    private static final List<Integer> SUBNETS = List.of(20, 22, 24);

    List<KnownNames.Name> next() {
        if (place.pointer().contains("/routes/")) {
            return regions();
        }
        Optional<Region> around = region();
        boolean subnet = place.pointer().contains("/subnets/");
        AddressSpace space =
                subnet && around.isPresent() ? inside(around.get()) : AddressSpace.of(plan);
        return sizes(subnet).flatMap(bits -> space.next(bits).stream()).map(this::free).toList();
    }

    private Stream<Integer> sizes(boolean subnet) {
        Matcher wanted = SIZE.matcher(typed);
        if (wanted.matches() && Integer.parseInt(wanted.group(1)) <= 32) {
            return Stream.of(Integer.parseInt(wanted.group(1)));
        }
        int usual = Objects.requireNonNullElse(plan.addressPlan().perRegionPrefix(), USUAL_PREFIX);
        return subnet ? SUBNETS.stream() : Stream.of(usual, usual + 2, usual + 4).distinct();
    }

    private static AddressSpace inside(Region region) {
        return new AddressSpace(
                region.blocks(), region.networking().subnets().stream().map(Subnet::cidr).toList());
    }

    private Optional<Region> region() {
        return plan.regions().stream()
                .filter(region -> region.root().file().equals(place.file()))
                .filter(region -> place.pointer().startsWith(region.root().pointer()))
                .findFirst();
    }

    private KnownNames.Name free(Cidr cidr) {
        return new KnownNames.Name(
                cidr.canonical(),
                String.format(java.util.Locale.ROOT, "next free, %,d addresses", cidr.size()));
    }

    private List<KnownNames.Name> regions() {
        return plan.regions().stream()
                .filter(region -> region.networking().vpcCidr() != null)
                .map(
                        region ->
                                new KnownNames.Name(
                                        Objects.requireNonNull(region.networking().vpcCidr())
                                                .canonical(),
                                        region.id().value()))
                .toList();
    }
}
