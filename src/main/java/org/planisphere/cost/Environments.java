package org.planisphere.cost;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.planisphere.cost.pricebook.Sizing;
import org.planisphere.model.EnvironmentCopy;

/// Copies of a region's workload beside production: machines and data at the copy's scale, machines
/// only while its schedule runs.
final class Environments {
    private static final Set<CostCategory> COPIED = Set.of(CostCategory.COMPUTE, CostCategory.DATA);
    private static final String HOUR = "hour";

    private Environments() {}

    static List<CostLine> copy(EnvironmentCopy copy, List<CostLine> production, Sizing sizing) {
        double scale = scale(copy, sizing);
        double hours = sizing.environmentHours().getOrDefault(schedule(copy), 1.0);
        return production.stream()
                .filter(line -> COPIED.contains(line.category()))
                .map(
                        line ->
                                copy(
                                        line,
                                        copy.name(),
                                        line.category() == CostCategory.COMPUTE
                                                        && line.unit().equals(HOUR)
                                                ? scale * hours
                                                : scale))
                .toList();
    }

    static double scale(EnvironmentCopy copy, Sizing sizing) {
        return Math.max(0, Objects.requireNonNullElse(copy.scale(), sizing.environmentScale()));
    }

    private static String schedule(EnvironmentCopy copy) {
        return Objects.requireNonNullElse(copy.schedule(), "always");
    }

    private static CostLine copy(CostLine line, String environment, double factor) {
        return switch (line) {
            case CostLine.Priced priced -> {
                Quantity quantity = priced.quantity().times(factor);
                yield new CostLine.Priced(
                        priced.item(),
                        priced.category(),
                        environment,
                        quantity,
                        priced.unit(),
                        priced.unitPrice(),
                        quantity.at(priced.unitPrice()),
                        priced.price());
            }
            case CostLine.Unpriced unpriced ->
                    new CostLine.Unpriced(
                            unpriced.item(),
                            unpriced.category(),
                            environment,
                            unpriced.quantity().times(factor),
                            unpriced.unit(),
                            unpriced.sku(),
                            unpriced.why());
        };
    }
}
