/// Edits of a plan: the smallest change of its texts, each with a label, and the history that
/// undoes
/// them.
@NullMarked
package org.planisphere.edit;

import org.jspecify.annotations.NullMarked;
