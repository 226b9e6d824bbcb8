package org.planisphere.rules.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planisphere.model.Place;

/// An item of a list as a person would name it: `the second store (data.stores[1])`.
///
/// @param number from 0
record ListItem(Place place, String list, int number) {
    private static final List<String> ORDINALS =
            List.of(
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth", "tenth");

    /// Lists whose items are called otherwise than by the name of the list without its last letter.
    private static final Map<String, String> ITEMS =
            Map.ofEntries(
                    Map.entry("connectivity", "connection"),
                    Map.entry("deploy", "deployed service"),
                    Map.entry("exclude", "excluded service"),
                    Map.entry("absorbs", "region that it absorbs"),
                    Map.entry("usage", "item of use"),
                    Map.entry("ramp", "step of the ramp"),
                    Map.entry("reserved", "reserved block"),
                    Map.entry("policies", "policy"),
                    Map.entry("segmentation", "segmentation rule"),
                    Map.entry("allowed", "allowed difference"));

    /// The item at a place; empty where the place is no item of a list.
    static Optional<ListItem> of(Place place) {
        String step = place.lastStep();
        boolean isIndex = !step.isEmpty() && step.length() < 7 && step.matches("[0-9]+");
        return isIndex
                ? Optional.of(
                        new ListItem(place, place.parent().lastStep(), Integer.parseInt(step)))
                : Optional.empty();
    }

    String words() {
        String ordinal = number < ORDINALS.size() ? ORDINALS.get(number) : (number + 1) + "th";
        String path = Noticed.path(place.parent(), place.lastStep());
        return "the %s %s (%s)".formatted(ordinal, item(), path);
    }

    private String item() {
        String plain = list.replace('_', ' ');
        return ITEMS.getOrDefault(
                list, plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain);
    }
}
