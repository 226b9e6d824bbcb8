package org.planisphere.cost;

import java.util.ArrayList;
import java.util.List;
import org.planisphere.cost.pricebook.Sizing.Purchase;
import org.planisphere.model.KeyKind;
import org.planisphere.model.ServiceDeployment;

/// Machines of the services, their disks, and what substrate services bring along.
final class ComputeItems implements RegionItems {
    @Override
    public List<CostLine> of(RegionScope scope, Pricing pricing) {
        List<CostLine> lines = new ArrayList<>();
        for (RegionScope.Running running : scope.running()) {
            lines.add(
                    pricing.machines(
                            running.text(),
                            category(scope.sizing().service(running.service().name()).category()),
                            running.replicas().times(scope.hours()),
                            "compute." + running.size(),
                            running.service()));
        }
        disks(scope, pricing, lines);
        for (ServiceDeployment service : scope.deployed()) {
            for (Purchase bought : scope.sizing().service(service.name()).buys()) {
                lines.add(
                        pricing.line(
                                bought.text(),
                                category(bought.category()),
                                quantity(scope, bought),
                                bought.sku()));
            }
        }
        return lines;
    }

    private static void disks(RegionScope scope, Pricing pricing, List<CostLine> lines) {
        Quantity instances = scope.instances();
        if (instances.isZero()) {
            return;
        }
        Quantity gb = instances.times(scope.sizing().disk().gbPerInstance());
        String text =
                "Disks of the machines (%s), assumed"
                        .formatted(instances.expected().toPlainString());
        String sku = scope.sizing().disk().skus().get(scope.region().provider());
        lines.add(
                sku == null
                        ? Pricing.unpriced(
                                text,
                                CostCategory.COMPUTE,
                                gb,
                                "GB-month",
                                "no price per gigabyte for disks of provider "
                                        + scope.region().provider())
                        : pricing.line(text, CostCategory.COMPUTE, gb, sku));
    }

    private static Quantity quantity(RegionScope scope, Purchase bought) {
        return switch (bought.per()) {
            case "hour" -> Quantity.exactly(scope.hours());
            case "service" -> Quantity.exactly(scope.deployed().size());
            case "store" -> Quantity.exactly(1.0 + ownKeys(scope));
            case "region" -> Quantity.exactly(1);
            default -> throw new IllegalStateException("not counted: " + bought.per());
        };
    }

    /// Stores whose key is not the provider's.
    private static double ownKeys(RegionScope scope) {
        return scope.region().stores().stream()
                .filter(
                        store ->
                                store.keys() != null
                                        && store.keys().kind() != KeyKind.PROVIDER_MANAGED)
                .count();
    }

    static CostCategory category(String yaml) {
        for (CostCategory category : CostCategory.values()) {
            if (category.yaml().equals(yaml)) {
                return category;
            }
        }
        throw new IllegalStateException("no category: " + yaml);
    }
}
