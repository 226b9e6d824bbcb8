package org.planisphere.app;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;
import org.planisphere.model.catalog.CatalogRegion;
import org.planisphere.model.catalog.RegionCatalog;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.topology.map.NaturalEarth;
import org.testfx.api.FxRobot;

/// Where places of the world lie on the screen, told by two regions of the storefront.
///
/// @param regions every real region and its place
record MapOnScreen(FxRobot robot, RegionCatalog regions) {
    private static final String NORTH = "us-east-1";
    private static final String SOUTH = "sa-east-1";

    /// The middle of an AWS region, in pixels of the screen.
    Point2D of(String region) {
        Point2D north = projected(NORTH);
        Point2D onNorth = middle(NORTH);
        double zoom =
                (middle(SOUTH).getY() - onNorth.getY()) / (projected(SOUTH).getY() - north.getY());
        return onNorth.add(projected(region).subtract(north).multiply(zoom));
    }

    private Point2D projected(String region) {
        CatalogRegion found = regions.find(Provider.AWS, new RegionId(region)).orElseThrow();
        return NaturalEarth.project(found.location());
    }

    private Point2D middle(String region) {
        return Pictures.onScreen(
                () -> {
                    Node node = robot.lookup("#region-" + region).query();
                    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
                    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
                });
    }
}
