/// Export for Terraform and OpenTofu: variable files, one a region.
@NullMarked
package org.planisphere.export.terraform;

import org.jspecify.annotations.NullMarked;
