/// Tests of model files: what is run, and with which words the rest is refused.
@NullMarked
package org.planisphere.cli.modelfile;

import org.jspecify.annotations.NullMarked;
