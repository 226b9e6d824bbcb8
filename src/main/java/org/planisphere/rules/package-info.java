/// What experienced architects object to: one class per rule, listed in `RuleCatalog`.
@NullMarked
package org.planisphere.rules;

import org.jspecify.annotations.NullMarked;
