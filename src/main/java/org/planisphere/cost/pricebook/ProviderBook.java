package org.planisphere.cost.pricebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planisphere.model.Provider;

/// The book of one provider.
///
/// @param asOf date of its youngest price
/// @param transferKinds for `internet`, `cross_zone` and `inter_region`: the legs that are charged
record ProviderBook(
        Provider provider,
        String name,
        String currency,
        LocalDate asOf,
        Map<String, List<List<String>>> transferKinds,
        PriceTable prices,
        TransferTable transfers,
        List<Discount> discounts) {
    List<List<String>> legs(String what) {
        return transferKinds.getOrDefault(what, new ArrayList<>());
    }
}
