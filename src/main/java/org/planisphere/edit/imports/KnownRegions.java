package org.planisphere.edit.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planisphere.artifact.schema.Kind;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.RegionCatalog;

/// The regions of the catalog, as files from outside speak of them.
record KnownRegions(RegionCatalog catalog) {
    /// The region of an id, first with the provider that is likely.
    Optional<CatalogRegion> byId(String id, Optional<Provider> likely) {
        RegionId region = new RegionId(id);
        return likely.flatMap(provider -> catalog.find(provider, region))
                .or(() -> catalog.find(region));
    }

    /// The region of a name that people say, such as `Frankfurt` or `Europe (Frankfurt)`; empty
    /// where several of the likely provider could be meant.
    Optional<CatalogRegion> byName(String name, Optional<Provider> likely) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<CatalogRegion> all = catalog.of(likely.orElse(Provider.AWS));
        List<CatalogRegion> found =
                all.stream()
                        .filter(
                                it ->
                                        wanted.equalsIgnoreCase(it.name())
                                                || wanted.equalsIgnoreCase(inBrackets(it.name()))
                                                || wanted.equalsIgnoreCase(it.city()))
                        .filter(it -> !it.restricted())
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// `Frankfurt` of `Europe (Frankfurt)`.
    private static String inBrackets(String name) {
        int open = name.indexOf('(');
        int close = name.lastIndexOf(')');
        return open >= 0 && close > open ? name.substring(open + 1, close) : "";
    }

    /// A region that an import begins, named as the catalog names it.
    DraftRegion begin(RegionId id, Optional<CatalogRegion> known) {
        DraftRegion region =
                new DraftRegion(id, known.map(CatalogRegion::provider).orElse(Provider.OTHER));
        region.displayName = known.map(CatalogRegion::name).orElse(null);
        return region;
    }

    /// Whether a plan may call a region so.
    static boolean isName(String id) {
        return Kind.NAME.form() != null && Kind.NAME.form().matcher(id).matches();
    }
}
