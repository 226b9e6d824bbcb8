package org.planisphere.workbench.shell;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;

/// The panes that the window holds.
///
/// @param tabs what each tab shows
/// @param prompt what asks over the window for a name, invisible until it does
public record Views(Map<Tab, Node> tabs, Node inspector, Node problems, Node prompt) {
    public Views {
        tabs = Map.copyOf(tabs);
    }

    /// The tabs that have something to show, in the order of the switch.
    public SortedSet<Tab> shown() {
        return new TreeSet<>(tabs.keySet());
    }
}
