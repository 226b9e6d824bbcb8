package org.planisphere.cost;

import java.util.Comparator;
import java.util.List;
import org.planisphere.model.RegionId;

/// What a region pays for data that stays inside the plan: between its zones, and to other regions.
///
/// @param total what the region costs with everything that it sends to others
/// @param betweenZones traffic between the zones of the region
/// @param assumed whether the volume between zones is our guess
/// @param links what the region sends, the dearest first
public record RegionTransfer(
        CostRange total, CostRange betweenZones, boolean assumed, List<LinkSheet> links) {
    public RegionTransfer {
        links = List.copyOf(links);
    }

    public static RegionTransfer of(CostSheet sheet, RegionId region) {
        List<LinkSheet> links =
                sheet.links().stream()
                        .filter(link -> link.from().equals(region))
                        .sorted(
                                Comparator.comparing((LinkSheet link) -> link.monthly().expected())
                                        .reversed())
                        .toList();
        List<CostLine.Priced> zones =
                sheet.region(region).stream()
                        .flatMap(it -> it.lines().priced().stream())
                        .filter(line -> line.item().startsWith(TransferItems.BETWEEN_ZONES))
                        .toList();
        CostRange own = sheet.region(region).map(RegionSheet::monthly).orElse(CostRange.ZERO);
        return new RegionTransfer(
                own.plus(CostRange.sum(links, LinkSheet::monthly)),
                CostRange.sum(zones, CostLine.Priced::monthly),
                zones.stream().anyMatch(line -> line.item().endsWith("assumed")),
                links);
    }

    /// What the region sends to others.
    public CostRange toRegions() {
        return CostRange.sum(links, LinkSheet::monthly);
    }
}
