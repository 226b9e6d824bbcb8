/// Tests of the command line: what it prints, where, and with which exit status.
@NullMarked
package org.planisphere.cli;

import org.jspecify.annotations.NullMarked;
