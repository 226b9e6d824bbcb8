package org.planisphere.rules.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planisphere.model.AddressSpace;
import org.planisphere.model.Cidr;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;
import org.planisphere.model.SubnetTier;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.rules.Words;
import org.planisphere.rules.YamlText;

/// Carves subnets for zones that have none.
final class NewSubnets {
    private NewSubnets() {}

    /// One subnet for each zone, of the size and the tier of a present one; empty where the network
    /// has no room for all.
    static Optional<Fix> like(Region region, Subnet model, List<String> zones) {
        List<Cidr> taken =
                new ArrayList<>(region.networking().subnets().stream().map(Subnet::cidr).toList());
        List<TextChange> changes = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String zone : zones) {
            Optional<Cidr> free =
                    new AddressSpace(SubnetSpace.blocks(region), taken)
                            .next(model.cidr().prefixBits());
            if (free.isEmpty()) {
                return Optional.empty();
            }
            taken.add(free.get());
            String name = name(model, zone);
            changes.add(
                    new Append(
                            region.at("/networking/subnets"),
                            new YamlText.Mapping()
                                    .text("name", name)
                                    .text("zone", zone)
                                    .text("tier", model.tier())
                                    .text("cidr", free.get().canonical())
                                    .raw("expected_addresses", model.expectedAddresses())
                                    .toString()));
            labels.add(name + " " + free.get().canonical());
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix("Add " + Words.and(labels), changes));
    }

    /// `data-c` beside `data-a`.
    private static String name(Subnet model, String zone) {
        String name = model.name();
        String own = "-" + model.zone();
        String stem =
                name != null && name.endsWith(own)
                        ? name.substring(0, name.length() - own.length())
                        : Objects.requireNonNullElse(model.tier(), SubnetTier.PRIVATE).yaml();
        return stem + "-" + zone;
    }
}
