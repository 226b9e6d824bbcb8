package org.planisphere.edit.assist;

/// One thing that may be written where the caret is.
///
/// @param label what the list shows
/// @param insert what is written in place of the word under the caret
/// @param note a few words beside the label, empty for none
/// @param help what it means, empty where nothing is known
public record Proposal(String label, String insert, String note, String help) {}
