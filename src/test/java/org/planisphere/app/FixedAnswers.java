package org.planisphere.app;

import java.nio.file.Path;
import java.util.Optional;
import org.planisphere.workbench.files.Questions;

/// A person who has made up their mind about every folder.
record FixedAnswers(Path plan, Path exports) implements Questions {
    @Override
    public Optional<Path> planToOpen() {
        return Optional.of(plan);
    }

    @Override
    public Optional<Path> fileToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folderToSaveIn() {
        return Optional.of(plan);
    }

    @Override
    public Optional<Path> folderToExportTo() {
        return Optional.of(exports);
    }

    @Override
    public Unsaved unsavedEdits(String plan) {
        return Unsaved.DISCARD;
    }
}
