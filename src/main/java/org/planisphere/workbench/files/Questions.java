package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person is asked about files.
public interface Questions {
    /// What to do with edits that no disk holds yet.
    enum Unsaved {
        SAVE,
        DISCARD,
        STAY
    }

    /// The plan folder to open.
    ///
    /// @param from where to start looking, null where no plan has a place yet
    Optional<Path> planToOpen(@Nullable Path from);

    /// The single artifact to open.
    Optional<Path> fileToOpen(@Nullable Path from);

    /// The folder to save a plan in.
    Optional<Path> folderToSaveIn(@Nullable Path from);

    /// The folder to export to.
    Optional<Path> folderToExportTo(@Nullable Path from);

    Unsaved unsavedEdits(String plan);

    /// Whether to look at edits that were recovered after a crash.
    ///
    /// @param told what happened, in sentences
    /// @return false to go on with the plan as it was saved
    boolean reviewRecovered(String told);
}
