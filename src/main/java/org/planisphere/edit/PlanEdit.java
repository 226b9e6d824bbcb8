package org.planisphere.edit;

import org.planisphere.artifact.Workspace;

/// Something a person does to a plan: a function from texts to texts, and the words for the undo
/// menu.
public sealed interface PlanEdit
        permits AddRegion,
                ApplyFix,
                ChangeRegionType,
                ChangeText,
                Connect,
                CopyRegionAs,
                DeleteRegions,
                Disconnect,
                EventEdit,
                FormatFile,
                MoveRegions,
                PasteRegions,
                RenameName,
                RenameRegion,
                ReplaceText,
                ReplaceTexts,
                ScenarioEdit,
                SetField,
                SetList,
                Together {
    /// The workspace after the edit; the same one where it changes nothing.
    ///
    /// @throws EditNotPossibleException where the text does not allow it
    Workspace applyTo(Workspace workspace);

    /// What it does, as a command with the value in it, such as `Change us-west-2 to read-only`.
    String label();
}
