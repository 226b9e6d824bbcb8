package org.planisphere.rules.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.planisphere.model.Place;
import org.planisphere.model.Region;
import org.planisphere.model.StoreRole;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.model.drift.Difference;
import org.planisphere.model.drift.RegionSpec;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TextChange;
import org.planisphere.model.finding.TextChange.Append;
import org.planisphere.model.finding.TextChange.SetValue;
import org.planisphere.rules.YamlText;

/// What gives the second region of a pair what the first one has.
///
/// What only the second region has stays: to take it away is a decision of its own.
///
/// @param fix one step with every change, values first and new items behind them
/// @param left differences that a person has to settle, with the reason
public record BringUp(Fix fix, List<Left> left) {
    private static final String ITEM_END = "]";

    public BringUp {
        left = List.copyOf(left);
    }

    /// A difference that stays.
    public record Left(String path, String why) {}

    /// @param differences of the pair; those that are allowed stay as they are
    /// @param isWord whether the list item at a place is written as a bare name, so that it has to
    ///     become a mapping before it can say more
    public static BringUp of(
            ComparedPair pair, List<JudgedDifference> differences, Predicate<Place> isWord) {
        return new Writing(pair, isWord).of(differences);
    }

    private static final class Writing {
        private final Region left;
        private final Region right;
        private final RegionSpec spec;
        private final Predicate<Place> isWord;
        private final List<TextChange> values = new ArrayList<>();
        private final Map<Place, YamlText.Mapping> words = new LinkedHashMap<>();
        private final List<TextChange> items = new ArrayList<>();
        private final List<Left> staying = new ArrayList<>();

        Writing(ComparedPair pair, Predicate<Place> isWord) {
            this.left = pair.left();
            this.right = pair.right();
            this.spec = RegionSpec.of(left);
            this.isWord = isWord;
        }

        BringUp of(List<JudgedDifference> differences) {
            for (JudgedDifference judged : differences) {
                if (!judged.difference().allowed()) {
                    settle(judged.difference());
                }
            }
            words.forEach((item, mapping) -> values.add(new SetValue(item, mapping.toString())));
            values.addAll(items);
            return new BringUp(
                    new Fix("Bring %s up to %s".formatted(right.id(), left.id()), values), staying);
        }

        private void settle(Difference difference) {
            String path = difference.path();
            if (difference.kind() == Difference.Kind.EXTRA) {
                stays(path, "only %s has it".formatted(right.id()));
            } else if (path.endsWith(ITEM_END)) {
                item(difference);
            } else if (path.equals("region.zones") && !right.details().zoneNames().isEmpty()) {
                stays(path, "%s names its zones".formatted(right.id()));
            } else {
                value(difference);
            }
        }

        private void value(Difference difference) {
            Object value = Objects.requireNonNull(difference.leftValue());
            Place item = difference.right().parent();
            if (difference.path().contains(ITEM_END) && isWord.test(item)) {
                String name =
                        difference
                                .path()
                                .substring(
                                        difference.path().indexOf('[') + 1,
                                        difference.path().indexOf(ITEM_END));
                words.computeIfAbsent(item, _ -> new YamlText.Mapping().text("name", name))
                        .raw(difference.right().lastStep(), Parity.yaml(value));
            } else {
                values.add(new SetValue(difference.right(), Parity.yaml(value)));
            }
        }

        private void item(Difference difference) {
            String path = difference.path();
            String name = Parity.words(difference.leftValue());
            if (path.startsWith("services.deploy[")) {
                items.add(
                        new Append(
                                right.at("/services/deploy"), ServiceEntry.of(spec, difference)));
            } else if (path.startsWith("data.stores[")) {
                items.add(new Append(right.at("/data/stores"), store(path, name)));
            } else {
                stays(path, "it needs a block of its own in %s".formatted(right.id()));
            }
        }

        /// A copy of a store that follows it: two writers are no parity.
        private String store(String path, String name) {
            Map<String, Object> inside = new LinkedHashMap<>(spec.item(path));
            boolean primary = StoreRole.PRIMARY.yaml().equals(inside.get("role"));
            YamlText.Mapping mapping = new YamlText.Mapping().text("name", name);
            YamlText.Mapping backup = new YamlText.Mapping();
            inside.forEach(
                    (key, value) -> {
                        if (key.equals("role")) {
                            mapping.text("role", primary ? StoreRole.REPLICA.yaml() : value);
                        } else if (key.startsWith("backup.")) {
                            backup.raw(key.substring("backup.".length()), Parity.yaml(value));
                        } else if (key.equals("keys.kind")) {
                            mapping.raw(
                                    "keys", new YamlText.Mapping().raw("kind", Parity.yaml(value)));
                        } else {
                            mapping.raw(key, Parity.yaml(value));
                        }
                    });
            if (primary) {
                mapping.text("source", left.id());
            }
            return inside.keySet().stream().anyMatch(key -> key.startsWith("backup."))
                    ? mapping.raw("backup", backup).toString()
                    : mapping.toString();
        }

        private void stays(String path, String why) {
            staying.add(new Left(path, why));
        }
    }
}
