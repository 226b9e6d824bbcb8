package org.planisphere.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planisphere.cost.pricebook.Discount;
import org.planisphere.cost.pricebook.Price;
import org.planisphere.cost.pricebook.PriceAnswer;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.cost.pricebook.TransferAnswer;
import org.planisphere.cost.pricebook.TransferPrice;
import org.planisphere.model.CommitmentKind;
import org.planisphere.model.CostSettings;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.ServiceDeployment;

/// Turns quantities into lines with the prices of one place, less the plan's discounts.
record Pricing(CostSettings settings, Provider provider, RegionId region, PriceBook book) {
    static final String PRODUCTION = "production";

    /// Digits kept of a mean price per unit; the amount of the line stays exact.
    private static final int UNIT_SCALE = 6;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    static Pricing of(RegionScope scope) {
        return new Pricing(
                scope.plan().cost(), scope.region().provider(), scope.id(), scope.book());
    }

    CostLine line(String item, CostCategory category, Quantity quantity, String sku) {
        return switch (book.find(provider, region, sku)) {
            case PriceAnswer.Found(Price price) -> {
                BigDecimal unitPrice = price.amount().multiply(negotiated(category));
                yield priced(item, category, quantity, price, unitPrice, quantity.at(unitPrice));
            }
            case PriceAnswer.Missing(String why) ->
                    new CostLine.Unpriced(
                            item, category, PRODUCTION, quantity, unitOf(sku), sku, why);
        };
    }

    /// Machine hours, less what a commitment or spot capacity saves on the share it covers.
    CostLine machines(
            String item,
            CostCategory category,
            Quantity hours,
            String sku,
            ServiceDeployment service) {
        CostLine line = line(item, category, hours, sku);
        if (!(line instanceof CostLine.Priced priced)) {
            return line;
        }
        if (onDemand(service)) {
            return line;
        }
        boolean spot = kind(service) == CommitmentKind.SPOT;
        return book.discount(provider, region, sku, spot ? null : years(service))
                .map(discount -> discounted(priced, discount, coverage(service)))
                .orElse(priced);
    }

    /// Whether nothing is committed for a service, by its own words or those of the plan.
    boolean onDemand(ServiceDeployment service) {
        Integer years = years(service);
        return coverage(service) <= 0
                || kind(service) == CommitmentKind.ON_DEMAND
                || ((years == null || years == 0) && kind(service) != CommitmentKind.SPOT);
    }

    CostLine transfer(String item, CostCategory category, Quantity gb, TransferAnswer answer) {
        return switch (answer) {
            case TransferAnswer.Missing(String why) -> unpriced(item, category, gb, "GB", why);
            case TransferAnswer.Found(List<TransferPrice> legs) -> {
                CostRange monthly =
                        new CostRange(
                                cost(legs, gb.low()),
                                cost(legs, gb.expected()),
                                cost(legs, gb.high()));
                BigDecimal mean =
                        gb.expected().signum() == 0
                                ? cost(legs, BigDecimal.ONE)
                                : monthly.expected()
                                        .divide(gb.expected(), UNIT_SCALE, RoundingMode.HALF_UP);
                yield priced(item, category, gb, legs.getFirst().listPrice(), mean, monthly);
            }
        };
    }

    static CostLine unpriced(
            String item, CostCategory category, Quantity quantity, String unit, String why) {
        return new CostLine.Unpriced(item, category, PRODUCTION, quantity, unit, "", why);
    }

    private BigDecimal cost(List<TransferPrice> legs, BigDecimal gb) {
        return legs.stream()
                .map(leg -> leg.cost(gb))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(negotiated(CostCategory.TRANSFER));
    }

    private static CostLine discounted(CostLine.Priced line, Discount discount, double coverage) {
        BigDecimal factor = BigDecimal.valueOf(1 - coverage * discount.ratio());
        BigDecimal reduced = line.unitPrice().multiply(factor);
        CostRange at = line.quantity().at(reduced);
        return discount.certain()
                ? new CostLine.Priced(
                        line.item(),
                        line.category(),
                        line.environment(),
                        line.quantity(),
                        line.unit(),
                        reduced,
                        at,
                        line.price())
                : new CostLine.Priced(
                        line.item(),
                        line.category(),
                        line.environment(),
                        line.quantity(),
                        line.unit(),
                        line.unitPrice(),
                        new CostRange(at.low(), line.monthly().expected(), line.monthly().high()),
                        line.price());
    }

    private static CostLine priced(
            String item,
            CostCategory category,
            Quantity quantity,
            Price price,
            BigDecimal unitPrice,
            CostRange monthly) {
        return new CostLine.Priced(
                item, category, PRODUCTION, quantity, price.unit(), unitPrice, monthly, price);
    }

    /// What is left of a list price after the discounts that the plan has negotiated.
    private BigDecimal negotiated(CostCategory category) {
        BigDecimal factor = BigDecimal.ONE;
        for (Map.Entry<String, Double> discount : settings.discountPercentByScope().entrySet()) {
            if (discount.getKey().equals(provider.yaml())
                    || discount.getKey().equals(category.yaml())
                    || discount.getKey().equals("all")) {
                factor = factor.multiply(BigDecimal.ONE.subtract(percent(discount.getValue())));
            }
        }
        return factor;
    }

    /// A discount cannot take more than everything, nor add to a price.
    private static BigDecimal percent(double percent) {
        return BigDecimal.valueOf(Math.clamp(percent, 0.0, 100.0)).divide(PERCENT);
    }

    private @Nullable CommitmentKind kind(ServiceDeployment service) {
        return service.commitment() == null ? null : service.commitment().kind();
    }

    private double coverage(ServiceDeployment service) {
        Double coverage =
                service.commitment() == null
                        ? settings.reservedCoverage()
                        : service.commitment().coverage();
        double unstated = service.commitment() == null ? 0 : 1;
        return Math.clamp(Objects.requireNonNullElse(coverage, unstated), 0.0, 1.0);
    }

    private @Nullable Integer years(ServiceDeployment service) {
        return service.commitment() == null
                ? settings.termYears()
                : service.commitment().termYears();
    }

    private static String unitOf(String sku) {
        return sku.endsWith(".gb") ? "GB" : sku.contains("storage") ? "GB-month" : "hour";
    }
}
