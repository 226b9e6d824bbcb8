package org.planisphere.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.files.Unanswered;

/// A person who has made up their mind about every folder.
record FixedAnswers(Path plan, Path exports) implements Unanswered {
    /// What they import, in the folder of exports.
    static final String DRAWING = "regions.drawio";

    /// What they import where it is there.
    static final String USAGE = "infracost-usage.yml";

    /// What says what exists, there too.
    static final String STATE = "there.tfstate";

    @Override
    public Optional<Path> planToOpen(@Nullable Path from) {
        return Optional.of(plan);
    }

    @Override
    public Optional<Path> folderToSaveIn(@Nullable Path from) {
        return Optional.of(plan);
    }

    @Override
    public Optional<Path> folderToExportTo(@Nullable Path from) {
        return Optional.of(exports);
    }

    @Override
    public Optional<Path> fileToImport(@Nullable Path from) {
        return Stream.of(USAGE, DRAWING).map(exports::resolve).filter(Files::exists).findFirst();
    }

    @Override
    public Optional<Path> folderToImport(@Nullable Path from) {
        return Optional.of(exports);
    }

    @Override
    public Optional<Path> inventoryToLoad(@Nullable Path from) {
        return Optional.of(exports.resolve(STATE));
    }

    @Override
    public Unsaved unsavedEdits(String plan) {
        return Unsaved.DISCARD;
    }
}
