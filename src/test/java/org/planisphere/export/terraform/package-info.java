/// Tests of what Terraform is given.
@NullMarked
package org.planisphere.export.terraform;

import org.jspecify.annotations.NullMarked;
