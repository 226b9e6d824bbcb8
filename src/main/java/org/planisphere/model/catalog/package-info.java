/// Dated facts about the world: where provider regions are, how far apart, and what providers
/// allow.
@NullMarked
package org.planisphere.model.catalog;

import org.jspecify.annotations.NullMarked;
