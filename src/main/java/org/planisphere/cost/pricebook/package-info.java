/// Price books: dated list prices per provider and region, those that ship and a plan's own.
@NullMarked
package org.planisphere.cost.pricebook;

import org.jspecify.annotations.NullMarked;
