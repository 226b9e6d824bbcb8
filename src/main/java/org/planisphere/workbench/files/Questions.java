package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.util.Optional;

/// What a person is asked about files.
public interface Questions {
    /// What to do with edits that no disk holds yet.
    enum Unsaved {
        SAVE,
        DISCARD,
        STAY
    }

    /// The plan folder to open.
    Optional<Path> planToOpen();

    /// The single artifact to open.
    Optional<Path> fileToOpen();

    /// The folder to save a plan in.
    Optional<Path> folderToSaveIn();

    /// The folder to export to.
    Optional<Path> folderToExportTo();

    Unsaved unsavedEdits(String plan);
}
