package org.planisphere.rules.topology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Region;
import org.planisphere.model.catalog.Prices;
import org.planisphere.model.catalog.UnitPrice;

/// What a hub adds to the bill of a mesh: one attachment for each region by the hour, and the data
/// it processes. A peering has no price by the hour, and between regions the transfer is the same.
///
/// @param monthlyUsd attachments, and processing of the traffic that the links state
/// @param statedGb traffic of a month that the links of the mesh state
/// @param citation sources and dates of the prices
record HubCost(BigDecimal monthlyUsd, double statedGb, String citation) {
    private static final String ATTACHMENT = "network.tgw.attachment.hour";
    private static final String PROCESSED = "network.tgw.gb";

    /// The cost for the regions of a mesh; empty where a price is missing.
    static Optional<HubCost> of(List<Region> mesh, Prices prices) {
        Set<String> names =
                mesh.stream().map(region -> region.id().value()).collect(Collectors.toSet());
        Set<String> sources = new TreeSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        double statedGb = 0;
        for (Region region : mesh) {
            Optional<UnitPrice> hour = prices.find(region.provider(), region.id(), ATTACHMENT);
            Optional<UnitPrice> gb = prices.find(region.provider(), region.id(), PROCESSED);
            if (hour.isEmpty() || gb.isEmpty()) {
                return Optional.empty();
            }
            double sent = sentGb(region, names);
            sum = sum.add(hour.get().usd().multiply(BigDecimal.valueOf(prices.hoursPerMonth())));
            sum = sum.add(gb.get().usd().multiply(BigDecimal.valueOf(sent)));
            statedGb += sent;
            sources.add(hour.get().citation());
            sources.add(gb.get().citation());
        }
        return Optional.of(new HubCost(sum, statedGb, String.join("; ", sources)));
    }

    private static double sentGb(Region region, Set<String> names) {
        return Declared.of(region)
                .filter(link -> link.is(ConnectionType.PEERING))
                .filter(link -> names.contains(link.connection().target()))
                .mapToDouble(
                        link ->
                                link.connection().monthlyGb() == null
                                        ? 0
                                        : link.connection().monthlyGb())
                .sum();
    }

    String sentence() {
        return " and cost %s USD a month more".formatted(rounded(monthlyUsd));
    }

    /// From which cost of running a connection the hub is worth its price.
    ///
    /// @param saved connections that the hub makes needless, >= 0
    String breakEven(int saved) {
        String traffic =
                statedGb == 0
                        ? "; the links state no `monthly_gb`, so processed data is not in it"
                        : "";
        return saved == 0
                ? "At this size a hub saves no connection; compare again before the mesh grows%s."
                        .formatted(traffic)
                : "The hub pays once running a peering costs you more than %s USD a month%s."
                        .formatted(
                                rounded(
                                        monthlyUsd.divide(
                                                BigDecimal.valueOf(saved),
                                                2,
                                                RoundingMode.HALF_EVEN)),
                                traffic);
    }

    private static String rounded(BigDecimal usd) {
        return usd.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
