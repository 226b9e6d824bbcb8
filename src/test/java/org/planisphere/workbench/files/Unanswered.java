package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.merge.Conflict;

/// Questions that nobody is there to answer, but for those that a test does.
public interface Unanswered extends Questions {
    @Override
    default Optional<Path> planToOpen(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> fileToOpen(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> folderToSaveIn(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> folderToExportTo(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> fileToImport(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> inventoryToLoad(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> folderToImport(@Nullable Path from) {
        return Optional.empty();
    }

    @Override
    default Unsaved unsavedEdits(String plan) {
        return Unsaved.STAY;
    }

    @Override
    default boolean useBackups(String told) {
        return false;
    }

    @Override
    default boolean reviewRecovered(String told) {
        return false;
    }

    @Override
    default Optional<Set<Conflict>> settle(String told, List<Disagreement> open) {
        return Optional.empty();
    }
}
