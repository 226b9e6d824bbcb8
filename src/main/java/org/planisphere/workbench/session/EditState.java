package org.planisphere.workbench.session;

import org.jspecify.annotations.Nullable;

/// What can be undone and made again, and whether the disk has it all.
///
/// @param undo words for the last step, null where there is none
/// @param redo words for the step that was undone last, null where there is none
public record EditState(@Nullable String undo, @Nullable String redo, boolean saved) {
    public static final EditState CLEAN = new EditState(null, null, true);
}
