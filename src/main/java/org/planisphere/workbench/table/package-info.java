/// All regions as rows and any of their fields as columns, edited like cells of a spreadsheet.
@NullMarked
package org.planisphere.workbench.table;

import org.jspecify.annotations.NullMarked;
