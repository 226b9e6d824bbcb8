/// What helps a person who writes the text of a plan, half-written or not: completion, explanation,
/// definitions, search, folding and formatting, all as functions of texts.
@NullMarked
package org.planisphere.edit.assist;

import org.jspecify.annotations.NullMarked;
