package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person whose answers a test sets.
final class Answers implements Questions {
    @Nullable Path folder;
    Unsaved unsaved = Unsaved.STAY;
    boolean review;
    int asked;
    final List<String> recoveries = new ArrayList<>();

    @Override
    public Optional<Path> planToOpen(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> fileToOpen(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folderToSaveIn(@Nullable Path from) {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> folderToExportTo(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    public Unsaved unsavedEdits(String plan) {
        asked++;
        return unsaved;
    }

    @Override
    public boolean reviewRecovered(String told) {
        recoveries.add(told);
        return review;
    }
}
