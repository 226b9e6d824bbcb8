/// The regions of a plan as a table: which fields can be columns, what a cell says, and what a
/// pasted piece of a spreadsheet would change.
@NullMarked
package org.planisphere.edit.table;

import org.jspecify.annotations.NullMarked;
