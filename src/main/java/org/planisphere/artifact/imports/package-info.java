/// Reads what other programs wrote and a person wants to start a plan from: files of a folder, and
/// drawings.
@NullMarked
package org.planisphere.artifact.imports;

import org.jspecify.annotations.NullMarked;
