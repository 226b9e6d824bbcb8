package org.planisphere.rules.syntax;

import java.util.List;
import org.planisphere.model.Region;
import org.planisphere.rules.FocusedRule;

/// A rule that goes only by what the reader noticed about the texts.
interface NotesRule extends FocusedRule {
    @Override
    default Object looksAt(Region region) {
        return List.of();
    }

    @Override
    default boolean looksAtNotes() {
        return true;
    }
}
