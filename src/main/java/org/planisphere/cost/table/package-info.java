/// A cost sheet as tables: its lines one by one, and regions against categories.
@NullMarked
package org.planisphere.cost.table;

import org.jspecify.annotations.NullMarked;
