package org.planisphere.workbench.drift;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planisphere.model.Place;

/// A person who always names the same file of what exists, with a plan at a place that a test sets.
final class LoadedState implements RealityModel.Actions {
    private final Path file;
    final List<String> refusals = new ArrayList<>();
    String plan = "shop";

    LoadedState(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Path> inventoryToLoad() {
        return Optional.of(file);
    }

    @Override
    public String plan() {
        return plan;
    }

    @Override
    public void goTo(Place place) {}

    @Override
    public void refused(Exception failure) {
        refusals.add(String.valueOf(failure.getMessage()));
    }
}
