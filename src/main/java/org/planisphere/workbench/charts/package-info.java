/// Charts in the look of the workbench; the only package that knows AWT and the chart library.
@NullMarked
package org.planisphere.workbench.charts;

import org.jspecify.annotations.NullMarked;
