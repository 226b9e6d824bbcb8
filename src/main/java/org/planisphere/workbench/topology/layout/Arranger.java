package org.planisphere.workbench.topology.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.topology.scene.CardOffset;
import org.planisphere.workbench.topology.scene.LinkEdge;
import org.planisphere.workbench.topology.scene.LinkId;

/// Gives markers their cards and curves their labels, so that nothing covers anything.
///
/// Labels are tried first, as they must sit on their curve; then cards around them; then the labels
/// that a person's own card has driven away get a second try.
public final class Arranger {
    /// Radius of a region's marker in pixels.
    public static final double MARKER_RADIUS = 11;

    private static final double INSET = 6;

    private final CardMetrics metrics;
    private final Box canvas;
    private final List<Box> controls;

    /// @param canvas where cards and labels may be
    /// @param controls buttons over the canvas, which nothing should lie under
    public Arranger(CardMetrics metrics, Box canvas, List<Box> controls) {
        this.metrics = metrics;
        this.canvas = canvas.grown(-INSET);
        this.controls = List.copyOf(controls);
    }

    /// Markers without cards and curves without labels get them.
    ///
    /// @param before the last arrangement, whose places are kept where they are about as good
    public Arrangement arrange(
            List<PlacedRegion> markers, List<PlacedLink> curves, Arrangement before) {
        List<Box> fixed = new ArrayList<>(controls);
        markers.forEach(marker -> fixed.add(markerBox(marker.marker())));
        InkMap ink = new InkMap(canvas, curves.stream().map(PlacedLink::curve).toList());
        Map<LinkId, Box> firstLabels = labels(curves, with(fixed, ownCards(markers)), ink);
        List<PlacedRegion> regions =
                cards(markers, with(fixed, firstLabels.values().stream().toList()), ink, before);
        List<Box> cards =
                regions.stream().map(PlacedRegion::card).flatMap(Stream::ofNullable).toList();
        Map<LinkId, Box> labels = labels(curves, with(with(fixed, cards), leaders(regions)), ink);
        List<PlacedLink> links =
                curves.stream().map(link -> link.withLabel(labels.get(link.id()))).toList();
        return new Arrangement(regions, links, LevelOfDetail.LABELS);
    }

    /// Curves get labels that lie over none of the obstacles.
    public List<PlacedLink> labelled(List<PlacedLink> curves, List<Box> obstacles) {
        InkMap ink = new InkMap(canvas, curves.stream().map(PlacedLink::curve).toList());
        Map<LinkId, Box> labels = labels(curves, with(controls, obstacles), ink);
        return curves.stream().map(link -> link.withLabel(labels.get(link.id()))).toList();
    }

    /// The square around a marker.
    public static Box markerBox(Point2D marker) {
        return Box.around(marker, 2 * MARKER_RADIUS + 4, 2 * MARKER_RADIUS + 4);
    }

    private Map<LinkId, Box> labels(List<PlacedLink> curves, List<Box> obstacles, InkMap ink) {
        LabelPlacer placer = new LabelPlacer(canvas, obstacles, ink);
        List<LinkEdge> edges = curves.stream().map(PlacedLink::edge).toList();
        Lanes lanes = new Lanes(edges);
        Map<LinkId, Box> labels = new HashMap<>();
        for (PlacedLink link : curves.reversed()) {
            String text = link.edge().label();
            if (text.isEmpty() || !lanes.labelled(link.id()) || link.curve().isEmpty()) {
                continue;
            }
            Box label = placer.place(link.curve(), metrics.label(text));
            if (label != null) {
                labels.put(link.id(), label);
            }
        }
        return labels;
    }

    private List<PlacedRegion> cards(
            List<PlacedRegion> markers, List<Box> obstacles, InkMap ink, Arrangement before) {
        Map<RegionId, CardOffset> last = offsets(before);
        List<CardRequest> requests =
                markers.stream().map(marker -> request(marker, last.get(marker.id()))).toList();
        List<CardPlacer.Place> places = new CardPlacer(canvas, obstacles, ink, requests).place();
        List<PlacedRegion> regions = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            PlacedRegion marker = markers.get(i);
            CardPlacer.Place place = places.get(i);
            regions.add(
                    new PlacedRegion(
                            marker.node(),
                            marker.anchor(),
                            marker.marker(),
                            place.box(),
                            place.detail()));
        }
        return regions;
    }

    private CardRequest request(PlacedRegion marker, @Nullable CardOffset last) {
        return new CardRequest(
                marker.marker(),
                metrics.card(marker.node(), CardDetail.FULL),
                metrics.card(marker.node(), CardDetail.NAME),
                marker.node().card(),
                last);
    }

    private List<Box> ownCards(List<PlacedRegion> markers) {
        List<Box> boxes = new ArrayList<>();
        for (PlacedRegion marker : markers) {
            CardOffset own = marker.node().card();
            if (own != null) {
                Dimension2D size = metrics.card(marker.node(), CardDetail.FULL);
                Point2D middle = marker.marker().add(own.dx(), own.dy());
                boxes.add(Box.around(middle, size.getWidth(), size.getHeight()));
            }
        }
        return boxes;
    }

    /// The leaders as rows of small squares, which labels keep off.
    private static List<Box> leaders(List<PlacedRegion> regions) {
        List<Box> squares = new ArrayList<>();
        for (PlacedRegion region : regions) {
            Box card = region.card();
            if (card != null) {
                Leader leader = Leader.between(region.marker(), card);
                int steps = (int) (leader.from().distance(leader.to()) / 6);
                for (int step = 1; step < steps; step++) {
                    Point2D point = leader.from().interpolate(leader.to(), (double) step / steps);
                    squares.add(Box.around(point, 4, 4));
                }
            }
        }
        return squares;
    }

    private static Map<RegionId, CardOffset> offsets(Arrangement before) {
        Map<RegionId, CardOffset> offsets = new HashMap<>();
        for (PlacedRegion region : before.regions()) {
            if (region.card() != null) {
                Point2D offset = region.card().middle().subtract(region.marker());
                offsets.put(region.id(), new CardOffset(offset.getX(), offset.getY()));
            }
        }
        return offsets;
    }

    private static List<Box> with(List<Box> some, List<Box> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
