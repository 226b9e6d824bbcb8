package org.planisphere.workbench.charts;

import java.util.function.Supplier;
import javafx.scene.Node;

/// One chart of the catalog.
///
/// @param name what people call it
/// @param example makes the chart with the figures of its fixture, for the gallery
public record ChartEntry(String name, Supplier<Node> example) {}
