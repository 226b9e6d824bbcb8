package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.merge.Conflict;

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

    /// The file to import.
    Optional<Path> fileToImport(@Nullable Path from);

    /// The folder whose region artifacts to import.
    Optional<Path> folderToImport(@Nullable Path from);

    /// The file that says what exists.
    Optional<Path> inventoryToLoad(@Nullable Path from);

    Unsaved unsavedEdits(String plan);

    /// Whether to look at edits that were recovered after a crash.
    ///
    /// @param told what happened, in sentences
    /// @return false to go on with the plan as it was saved
    boolean reviewRecovered(String told);

    /// Whether to take the texts of files that were lost from their backups.
    ///
    /// @param told what is lost and what is there, in sentences
    /// @return false to go on with the files as they are
    boolean useBackups(String told);

    /// A field that a person's edits and the disk disagree about.
    ///
    /// @param field its file and name
    /// @param effect what the disk's value instead of one's own would do to findings and cost, in
    ///     sentences
    record Disagreement(String field, Conflict conflict, String effect) {}

    /// Which of two values to keep, for each field in question.
    ///
    /// @param told what happened, in sentences
    /// @return the conflicts to settle for the disk, the others for the person's own edits; empty
    ///     to decide later
    Optional<Set<Conflict>> settle(String told, List<Disagreement> open);
}
