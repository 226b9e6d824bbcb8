package org.planisphere.workbench.topology.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Finds a place for each card beside its marker: over no marker, card or label, over few links,
/// inside the canvas, near.
///
/// Greedy from the most crowded marker on, then a few rounds in which each card may move again; for
/// few cards, the best of four orders. Deterministic.
final class CardPlacer {
    /// A card with its place; no box where there is no room.
    record Place(@Nullable Box box, CardDetail detail) {}

    private static final double[] DISTANCES = {18, 28, 40, 56, 80, 112, 150};

    /// With more cards than this each stays near its marker or shrinks: threads would be a web.
    private static final int FEW = 12;

    private static final double NEAR = 40;
    private static final int DIRECTIONS = 16;
    private static final double MARGIN = 5;
    private static final int ROUNDS = 3;
    private static final double CROWD_DISTANCE = 160;

    private static final double COST_OF_INK = 1;
    private static final double COST_OF_DISTANCE = 0.22;
    private static final double COST_OF_CROSSING = 60;
    private static final double COST_OF_LEAVING = 9;
    private static final double COST_OF_SHRINKING = 60;
    private static final double COST_OF_HIDING = 150;

    private final Box canvas;
    private final List<Box> obstacles;
    private final InkMap ink;
    private final List<CardRequest> requests;
    private final List<Place> places = new ArrayList<>();

    /// @param obstacles what no card may cover: markers, labels, controls over the canvas
    CardPlacer(Box canvas, List<Box> obstacles, InkMap ink, List<CardRequest> requests) {
        this.canvas = canvas;
        this.obstacles = obstacles;
        this.ink = ink;
        this.requests = requests;
    }

    List<Place> place() {
        List<Integer> crowded = byCrowd();
        List<Place> best = placed(crowded);
        if (requests.size() <= FEW) {
            double lowest = total();
            List<Integer> fromLeft = byPosition();
            for (List<Integer> order : List.of(crowded.reversed(), fromLeft, fromLeft.reversed())) {
                List<Place> other = placed(order);
                double cost = total();
                if (cost < lowest - 1e-9) {
                    best = other;
                    lowest = cost;
                }
            }
        }
        return best;
    }

    /// Places the free cards in an order, then lets each move again while that helps.
    private List<Place> placed(List<Integer> order) {
        places.clear();
        requests.forEach(request -> places.add(fixed(request)));
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (int card : order) {
                Place best = best(card);
                changed |= !best.equals(places.set(card, best));
            }
            if (!changed) {
                break;
            }
        }
        return List.copyOf(places);
    }

    private double total() {
        double total = 0;
        for (int card = 0; card < places.size(); card++) {
            Box box = places.get(card).box();
            if (box == null) {
                total += COST_OF_HIDING;
            } else {
                total += cost(requests.get(card), box) + COST_OF_CROSSING * crossed(card, box);
                total += places.get(card).detail() == CardDetail.FULL ? 0 : COST_OF_SHRINKING;
            }
        }
        return total;
    }

    private List<Integer> byPosition() {
        return byCrowd().stream()
                .sorted(
                        Comparator.comparingDouble(
                                (Integer card) -> requests.get(card).marker().getX()))
                .toList();
    }

    private static Place fixed(CardRequest request) {
        Box box =
                request.fixed() == null
                        ? null
                        : Box.around(
                                request.marker().add(request.fixed().dx(), request.fixed().dy()),
                                request.full().getWidth(),
                                request.full().getHeight());
        return new Place(box, CardDetail.FULL);
    }

    /// The free cards, those with the most neighbours first: they have the fewest choices.
    private List<Integer> byCrowd() {
        return IntStream.range(0, requests.size())
                .filter(card -> requests.get(card).fixed() == null)
                .boxed()
                .sorted(Comparator.comparingInt((Integer card) -> -neighbours(card)))
                .toList();
    }

    private int neighbours(int card) {
        Point2D marker = requests.get(card).marker();
        return (int)
                requests.stream()
                        .filter(other -> other.marker().distance(marker) < CROWD_DISTANCE)
                        .count();
    }

    private Place best(int card) {
        CardRequest request = requests.get(card);
        Box full = best(card, request.full());
        return full == null
                ? new Place(best(card, request.name()), CardDetail.NAME)
                : new Place(full, CardDetail.FULL);
    }

    private @Nullable Box best(int card, Dimension2D size) {
        CardRequest request = requests.get(card);
        Box best = null;
        double lowest = Double.POSITIVE_INFINITY;
        if (request.last() != null) {
            Box last =
                    Box.around(
                            request.marker().add(request.last().dx(), request.last().dy()),
                            size.getWidth(),
                            size.getHeight());
            if (free(card, last)) {
                best = last;
                lowest =
                        cost(request, last)
                                + COST_OF_CROSSING * crossed(card, last)
                                - COST_OF_LEAVING;
            }
        }
        for (double distance : DISTANCES) {
            if (requests.size() > FEW && distance > NEAR) {
                break;
            }
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                Box box = candidate(request.marker(), size, distance, direction);
                double cost = cost(request, box);
                if (cost < lowest && free(card, box)) {
                    cost += COST_OF_CROSSING * crossed(card, box);
                    if (cost < lowest) {
                        best = box;
                        lowest = cost;
                    }
                }
            }
        }
        return best;
    }

    /// A box whose edge is at a distance from the marker in one of the directions.
    private static Box candidate(Point2D marker, Dimension2D size, double distance, int step) {
        double angle = 2 * Math.PI * step / DIRECTIONS;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double reach =
                Math.min(
                        size.getWidth() / 2 / Math.max(1e-6, Math.abs(cos)),
                        size.getHeight() / 2 / Math.max(1e-6, Math.abs(sin)));
        Point2D middle = marker.add(cos * (reach + distance), sin * (reach + distance));
        return Box.around(middle, size.getWidth(), size.getHeight());
    }

    private boolean free(int card, Box box) {
        boolean markerInView = canvas.contains(requests.get(card).marker());
        Box needed = box.grown(MARGIN);
        if ((markerInView && !canvas.contains(box)) || needed.overlapsAny(obstacles)) {
            return false;
        }
        for (int other = 0; other < places.size(); other++) {
            Box taken = places.get(other).box();
            if (other != card && taken != null && needed.overlaps(taken)) {
                return false;
            }
        }
        return true;
    }

    private double cost(CardRequest request, Box box) {
        Point2D marker = request.marker();
        double distance = box.nearest(marker).distance(marker);
        boolean left = box.middle().getX() < marker.getX();
        return COST_OF_INK * ink.within(box.grown(3))
                + COST_OF_DISTANCE * distance
                + (left ? 0.5 : 0);
    }

    /// How many cards and markers the card's leader would run through, and how many leaders of
    /// other cards the card would hide.
    private int crossed(int card, Box box) {
        Point2D marker = requests.get(card).marker();
        Leader leader = Leader.between(marker, box);
        int crossed = 0;
        if (leader.isShown()) {
            for (Box obstacle : obstacles) {
                crossed += !obstacle.contains(marker) && leader.crosses(obstacle) ? 1 : 0;
            }
        }
        for (int i = 0; i < places.size(); i++) {
            Box other = places.get(i).box();
            if (other != null && i != card) {
                crossed += leader.crosses(other) ? 1 : 0;
                crossed += Leader.between(requests.get(i).marker(), other).crosses(box) ? 1 : 0;
            }
        }
        return crossed;
    }
}
