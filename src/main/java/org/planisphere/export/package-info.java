/// What is made from a plan for others to use: which files, how they differ from what is there, and
/// how they are written without harm.
@NullMarked
package org.planisphere.export;

import org.jspecify.annotations.NullMarked;
