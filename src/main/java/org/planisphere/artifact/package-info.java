/// Region artifacts and plan files: text in, a typed plan with the place of every value out, and
/// back to the disk whole or not at all.
@NullMarked
package org.planisphere.artifact;

import org.jspecify.annotations.NullMarked;
