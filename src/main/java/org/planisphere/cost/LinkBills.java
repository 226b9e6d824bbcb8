package org.planisphere.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.cost.pricebook.TransferAnswer;
import org.planisphere.model.Connection;
import org.planisphere.model.ConnectionType;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.Facts;

/// Traffic between regions: one sheet per direction, whatever number of connections carries it.
///
/// The volume is what the connections state (`monthly_gb`, sent by the region that declares them),
/// or else what the stores replicate; replication is part of a stated volume and is not added.
final class LinkBills {
    private record Direction(RegionId from, RegionId to) {}

    private static final String GATEWAY_SKU = "network.tgw.gb";

    private final Plan plan;
    private final Facts facts;
    private final PriceBook book;

    LinkBills(Plan plan, Facts facts, PriceBook book) {
        this.plan = plan;
        this.facts = facts;
        this.book = book;
    }

    List<LinkSheet> sheets() {
        double seconds = book.sizing().hoursPerMonth() * 3600;
        Map<Direction, Double> stated = new LinkedHashMap<>();
        Map<Direction, Double> replicated = new LinkedHashMap<>();
        Set<Direction> directions = new LinkedHashSet<>();
        for (Region region : plan.regions()) {
            for (Connection connection : region.networking().connectivity()) {
                if (joins(region, connection)) {
                    Direction way = new Direction(region.id(), connection.targetRegion());
                    directions.add(way);
                    if (connection.monthlyGb() != null) {
                        stated.merge(way, connection.monthlyGb(), Double::sum);
                    }
                }
            }
        }
        for (ReplicationFlow flow : ReplicationFlow.of(plan)) {
            if (plan.region(flow.from()).isPresent()) {
                Direction way = new Direction(flow.from(), flow.to());
                directions.add(way);
                replicated.merge(way, flow.gb(seconds), Double::sum);
            }
        }
        List<LinkSheet> sheets = new ArrayList<>();
        for (Direction way : directions) {
            sheets.add(sheet(way, stated.get(way), replicated.getOrDefault(way, 0.0)));
        }
        return sheets;
    }

    private LinkSheet sheet(Direction way, @Nullable Double statedGb, double replicatedGb) {
        Region from = plan.region(way.from()).orElseThrow();
        Region to = plan.region(way.to()).orElseThrow();
        double expected = statedGb == null ? replicatedGb : statedGb;
        Quantity gb = Quantity.between(expected, expected, Math.max(expected, replicatedGb));
        String text = "Traffic to " + to.id();
        if (gb.isZero()) {
            return new LinkSheet(
                    way.from(), way.to(), gb, new CostLines(List.of(unknown(text, gb))));
        }
        Pricing pricing = new Pricing(plan.cost(), from.provider(), from.id(), book);
        List<CostLine> lines = new ArrayList<>();
        lines.add(pricing.transfer(text, CostCategory.TRANSFER, gb, answer(facts, book, from, to)));
        if (overGateway(from, to) || overGateway(to, from)) {
            lines.add(
                    pricing.line(
                            "Transit gateway, data processed",
                            CostCategory.TRANSFER,
                            gb,
                            GATEWAY_SKU));
        }
        return new LinkSheet(way.from(), way.to(), gb, new CostLines(lines));
    }

    /// What a gigabyte between two regions of a plan costs.
    static TransferAnswer answer(Facts facts, PriceBook book, Region from, Region to) {
        CatalogRegion start = facts.entry(from).orElse(null);
        CatalogRegion end = facts.entry(to).orElse(null);
        return start == null || end == null
                ? new TransferAnswer.Missing(
                        "%s is no region of the catalog"
                                .formatted(start == null ? from.id() : to.id()))
                : book.betweenRegions(start, end);
    }

    private static CostLine unknown(String text, Quantity gb) {
        return Pricing.unpriced(
                text,
                CostCategory.TRANSFER,
                gb,
                "GB",
                "its volume is not known: state `monthly_gb` of the connection");
    }

    private boolean joins(Region region, Connection connection) {
        return !connection.targetRegion().equals(region.id())
                && plan.region(connection.targetRegion()).isPresent();
    }

    private static boolean overGateway(Region from, Region to) {
        return from.networking().connectivity().stream()
                .anyMatch(
                        connection ->
                                connection.type() == ConnectionType.TRANSIT_GATEWAY
                                        && connection.targetRegion().equals(to.id()));
    }
}
