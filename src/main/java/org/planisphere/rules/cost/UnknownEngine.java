package org.planisphere.rules.cost;

import java.util.List;
import java.util.Optional;
import org.planisphere.cost.CostLine;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.Store;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.Words;

/// A store without a price because nobody can tell what it is kept in: its engine is missing, or is
/// none that the books know.
final class UnknownEngine {
    /// What the bill counts such a store by.
    static final String UNIT = "store";

    private UnknownEngine() {}

    static Optional<Finding> finding(
            RuleInfo rule, Facts facts, Region region, CostLine.Unpriced line) {
        String name = line.item().split(": ", 2)[0];
        return region.stores().stream()
                .filter(store -> store.name().value().equals(name))
                .findFirst()
                .map(store -> finding(rule, facts, region, store));
    }

    private static Finding finding(RuleInfo rule, Facts facts, Region region, Store store) {
        List<String> known = facts.prices().engines(region.provider());
        Place engine = store.place().child("engine");
        String typed = store.engine();
        if (typed == null) {
            return rule.at(region, engine)
                    .weighing(Severity.WARNING)
                    .says(
                            "unpriced, not zero: store %s in %s says no `engine`"
                                    .formatted(store.name(), region.id()))
                    .advises(
                            known.isEmpty()
                                    ? "Add `engine:` to this store."
                                    : "Add `engine:` to this store: %s have prices."
                                            .formatted(Words.and(known)))
                    .done();
        }
        return rule.at(region, engine)
                .weighing(Severity.WARNING)
                .saysOf(
                        engine,
                        typed,
                        known,
                        "unpriced, not zero: store %s in %s, whose engine '%s' no book of %s knows"
                                .formatted(
                                        store.name(),
                                        region.id(),
                                        typed,
                                        Words.name(region.provider())))
                .advises(otherwise(known))
                .done();
    }

    private static String otherwise(List<String> known) {
        String own = "state its price in a book of the plan and its use under `cost.usage`";
        return known.isEmpty()
                ? "To have it in the total, %s.".formatted(own)
                : "Write %s, or %s.".formatted(Words.or(known), own);
    }
}
