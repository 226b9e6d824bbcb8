package org.planisphere.edit.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.yaml.ScalarText;
import org.planisphere.artifact.yaml.YamlNode.Mapping;
import org.planisphere.artifact.yaml.YamlNode.Scalar;
import org.planisphere.artifact.yaml.YamlNode.Sequence;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.finding.TextChange;

/// The quantities that a region states under `cost.usage`.
record StatedUsage(ParsedPlan parsed, Region region) {
    /// Says a quantity: in the item that is there, or in a new one.
    ///
    /// @return what was taken away with it, a sentence without a full stop
    Optional<String> change(String item, String quantity, String unit, List<TextChange> changes) {
        Place list = region.at("/cost/usage");
        Optional<Place> there = there(list, item);
        if (there.isEmpty()) {
            changes.add(
                    new TextChange.Append(
                            list,
                            "{item: %s, quantity: %s, unit: %s}"
                                    .formatted(
                                            ScalarText.of(item, true),
                                            quantity,
                                            ScalarText.of(unit, true))));
            return Optional.empty();
        }
        changes.add(new TextChange.SetValue(there.get().child("quantity"), quantity));
        return bounds(there.get(), item, quantity, changes);
    }

    private Optional<Place> there(Place list, String item) {
        if (parsed.node(list).orElse(null) instanceof Sequence items) {
            for (int i = 0; i < items.items().size(); i++) {
                if (items.items().get(i) instanceof Mapping mapping
                        && mapping.get("item").orElse(null) instanceof Scalar name
                        && name.text().equals(item)) {
                    return Optional.of(list.child(i));
                }
            }
        }
        return Optional.empty();
    }

    /// A range that does not hold the new quantity was one of the old.
    private Optional<String> bounds(
            Place item, String name, String quantity, List<TextChange> changes) {
        boolean below = compares(item.child("low"), quantity) > 0;
        boolean above = compares(item.child("high"), quantity) < 0;
        if (!below && !above) {
            return Optional.empty();
        }
        for (String bound : List.of("low", "high")) {
            if (parsed.node(item.child(bound)).isPresent()) {
                changes.add(new TextChange.Remove(item.child(bound)));
            }
        }
        return Optional.of(
                "%s of %s was said to lie in a range without %s, which is taken away"
                        .formatted(name, region.id(), quantity));
    }

    private int compares(Place bound, String quantity) {
        return parsed.text(bound)
                .filter(text -> text.matches("[0-9]{1,15}(\\.[0-9]{1,10})?"))
                .map(text -> new BigDecimal(text).compareTo(new BigDecimal(quantity)))
                .orElse(0);
    }
}
