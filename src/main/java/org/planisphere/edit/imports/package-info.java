/// Plans made from what other programs wrote: bytes in, texts of a plan and a report out. Nothing
/// is written to a disk here, and nothing is left out without a word.
@NullMarked
package org.planisphere.edit.imports;

import org.jspecify.annotations.NullMarked;
