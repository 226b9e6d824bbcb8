/// What a plan costs a month: lines with quantity, price and source, summed by region, category and
/// link; the same region as each of the three types.
@NullMarked
package org.planisphere.cost;

import org.jspecify.annotations.NullMarked;
