package org.planisphere.rules.policy;

/// What keeps an expression from being understood.
///
/// @param offset the character of the text where it goes wrong, in code units from 0
/// @param sentence what is wrong, without a full stop
/// @param advice what to do, as a sentence
record Fault(int offset, String sentence, String advice) {}
