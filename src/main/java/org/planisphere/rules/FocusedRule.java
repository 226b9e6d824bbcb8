package org.planisphere.rules;

import org.planisphere.model.Region;

/// A rule that holds regions against each other and goes by only a part of each, such as its
/// stores; an edit of any other value cannot change what it found.
public interface FocusedRule extends Rule {
    /// The values of a region that the rule goes by, beside its name, type, provider and place; as
    /// something that is equal where they are.
    Object looksAt(Region region);

    /// Whether it also goes by what the reader noticed about the texts.
    default boolean looksAtNotes() {
        return false;
    }
}
