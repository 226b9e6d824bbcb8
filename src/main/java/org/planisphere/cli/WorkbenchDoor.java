package org.planisphere.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Opens the workbench, so that the command line need not know it.
@FunctionalInterface
public interface WorkbenchDoor {
    /// Opens the workbench and stays until it is closed.
    ///
    /// @param plan what to open, null for the last plan or the sample
    /// @return the exit status
    int open(@Nullable Path plan);
}
