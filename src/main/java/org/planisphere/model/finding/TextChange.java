package org.planisphere.model.finding;

import org.planisphere.model.Place;

/// A change to the text of a plan, said in terms of the values it holds; `edit` turns it into
/// characters.
public sealed interface TextChange {
    /// Sets the value at a place: replaces what stands there, or adds the last key of the pointer
    /// (and parents that are missing) at the end of its mapping.
    ///
    /// @param yaml the new value as YAML: a scalar, a flow collection, or a block of lines
    ///     without indentation
    record SetValue(Place place, String yaml) implements TextChange {}

    /// Adds an item at the end of the list at a place; the list is made where it is missing.
    record Append(Place list, String yaml) implements TextChange {}

    /// Adds an item to a list in front of another one; comments right above that one stay with it.
    ///
    /// @param item the place of the item that comes to stand behind the new one
    record InsertBefore(Place item, String yaml) implements TextChange {}

    /// Removes the value at a place, with its key or dash and the line's own comment.
    record Remove(Place place) implements TextChange {}

    /// Gives the key at a place another name; its value stays as it is.
    record RenameKey(Place place, String key) implements TextChange {}

    /// Puts a plain scalar into quotes, its text unchanged.
    record Quote(Place place) implements TextChange {}

    /// Adds a file to the plan.
    record CreateFile(String file, String text) implements TextChange {}
}
