package org.planisphere.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Lines of one bill and their sums.
public record CostLines(List<CostLine> all) {
    public CostLines {
        all = List.copyOf(all);
    }

    public List<CostLine.Priced> priced() {
        return all.stream()
                .filter(CostLine.Priced.class::isInstance)
                .map(CostLine.Priced.class::cast)
                .toList();
    }

    public List<CostLine.Unpriced> unpriced() {
        return all.stream()
                .filter(CostLine.Unpriced.class::isInstance)
                .map(CostLine.Unpriced.class::cast)
                .toList();
    }

    /// The sum of the priced lines.
    public CostRange monthly() {
        return CostRange.sum(priced(), CostLine.Priced::monthly);
    }

    /// The sum of one environment, such as `production`.
    public CostRange of(String environment) {
        return CostRange.sum(
                priced().stream().filter(line -> line.environment().equals(environment)).toList(),
                CostLine.Priced::monthly);
    }

    /// The sum by category; every category is present.
    public Map<CostCategory, CostRange> byCategory() {
        Map<CostCategory, CostRange> sums = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            sums.put(category, CostRange.ZERO);
        }
        for (CostLine.Priced line : priced()) {
            sums.merge(line.category(), line.monthly(), CostRange::plus);
        }
        return sums;
    }
}
