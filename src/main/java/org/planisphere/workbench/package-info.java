/// The screens of Planisphere: one folder per pane or dialog, views in code, values shown and edits
/// sent.
@NullMarked
package org.planisphere.workbench;

import org.jspecify.annotations.NullMarked;
