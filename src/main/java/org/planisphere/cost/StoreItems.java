package org.planisphere.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.planisphere.cost.pricebook.Sizing.StorePart;
import org.planisphere.model.Backup;
import org.planisphere.model.RegionType;
import org.planisphere.model.Store;
import org.planisphere.model.StoreRole;

/// Data stores: machines, storage, caches, and backups kept elsewhere.
final class StoreItems implements RegionItems {
    @Override
    public List<CostLine> of(RegionScope scope, Pricing pricing) {
        List<CostLine> lines = new ArrayList<>();
        for (Store store : scope.region().stores()) {
            add(lines, scope, pricing, store);
            addBackup(lines, scope, pricing, store);
        }
        return lines;
    }

    private static void add(List<CostLine> lines, RegionScope scope, Pricing pricing, Store store) {
        if (store.engine() == null) {
            lines.add(unknown(store, "its engine is not stated: add `engine`"));
            return;
        }
        String engine = store.engine().toLowerCase(Locale.ROOT);
        List<StorePart> parts = scope.sizing().parts(engine, scope.region().provider());
        if (parts.isEmpty()) {
            lines.add(
                    unknown(
                            store,
                            "no price for engine %s of provider %s"
                                    .formatted(engine, scope.region().provider())));
            return;
        }
        boolean database = parts.stream().anyMatch(part -> part.sku().contains("{placement}"));
        if (store.role() == StoreRole.BACKUP && database) {
            lines.add(
                    pricing.line(
                            "%s: backup".formatted(store.name()),
                            CostCategory.DATA,
                            gb(scope, store),
                            scope.sizing().backupSku()));
            return;
        }
        for (StorePart part : parts) {
            lines.add(part(scope, pricing, store, part));
        }
    }

    private static CostLine part(RegionScope scope, Pricing pricing, Store store, StorePart part) {
        String size = Objects.requireNonNullElse(store.size(), Objects.toString(part.size(), ""));
        String placement = spansZones(scope, store) ? "multi" : "single";
        String text =
                part.sku().contains("{size}")
                        ? "%s: %s%s".formatted(store.name(), size, assumedSize(store))
                        : "%s: %s".formatted(store.name(), part.text());
        Quantity quantity =
                switch (part.per()) {
                    case "hour" -> Quantity.exactly(scope.hours() * part.units());
                    case "gb" -> gb(scope, store);
                    case "gb-hour" -> gb(scope, store).times(scope.hours());
                    default -> throw new IllegalStateException("not counted: " + part.per());
                };
        if (!part.per().equals("hour") && store.sizeGb() == null) {
            return Pricing.unpriced(
                    text,
                    CostCategory.DATA,
                    quantity,
                    "GB-month",
                    "its size is not stated: add `size_gb`");
        }
        return pricing.line(
                part.sku().contains("{placement}") && placement.equals("multi")
                        ? text + ", in two zones"
                        : text,
                CostCategory.DATA,
                quantity,
                part.sku().replace("{size}", size).replace("{placement}", placement));
    }

    /// Writable copies and those of a full region survive the loss of a zone.
    private static boolean spansZones(RegionScope scope, Store store) {
        return scope.zones() > 1 && (store.writable() || scope.region().type() == RegionType.FULL);
    }

    private static String assumedSize(Store store) {
        return store.size() == null ? ", assumed" : "";
    }

    private static void addBackup(
            List<CostLine> lines, RegionScope scope, Pricing pricing, Store store) {
        Backup backup = store.backup();
        if (backup == null || backup.copyTo() == null || store.sizeGb() == null) {
            return;
        }
        lines.add(
                pricing.line(
                        "%s: backup in %s".formatted(store.name(), backup.copyTo()),
                        CostCategory.DATA,
                        gb(scope, store),
                        scope.sizing().backupSku()));
    }

    /// Today's size, growing until the end of the horizon at most.
    private static Quantity gb(RegionScope scope, Store store) {
        double now = Objects.requireNonNullElse(store.sizeGb(), 0.0);
        double growth = Objects.requireNonNullElse(store.growthGbPerMonth(), 0.0);
        return Quantity.between(now, now, now + growth * scope.horizonMonths());
    }

    private static CostLine unknown(Store store, String why) {
        return Pricing.unpriced(
                "%s: store".formatted(store.name()),
                CostCategory.DATA,
                Quantity.exactly(1),
                "store",
                why);
    }
}
