package org.planisphere.workbench.charts.cost;

import java.math.BigDecimal;
import java.util.List;

/// Monthly cost of each region, split by category.
///
/// @param currency code, such as `USD`
/// @param categories names in the order of the segments
public record CostBars(String currency, List<String> categories, List<Bar> bars) {
    public CostBars {
        categories = List.copyOf(categories);
        bars = List.copyOf(bars);
        int expected = categories.size();
        if (bars.stream().anyMatch(bar -> bar.monthly().size() != expected)) {
            throw new IllegalArgumentException("a bar needs one amount per category");
        }
    }

    /// One region.
    ///
    /// @param monthly one amount per category
    public record Bar(String region, List<BigDecimal> monthly) {
        public Bar {
            monthly = List.copyOf(monthly);
        }

        public BigDecimal total() {
            return monthly.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// Whether any region spends anything on a category.
    ///
    /// @param category its index
    public boolean spendsOn(int category) {
        return bars.stream().anyMatch(bar -> bar.monthly().get(category).signum() > 0);
    }

    /// The total of the longest bar.
    public BigDecimal longest() {
        return bars.stream().map(Bar::total).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
