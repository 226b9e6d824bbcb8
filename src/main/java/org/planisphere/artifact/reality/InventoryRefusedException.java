package org.planisphere.artifact.reality;

import org.planisphere.artifact.yaml.TextRefusedException;

/// A file that cannot be read as an inventory, with the place where a person has to look.
public final class InventoryRefusedException extends TextRefusedException {
    private static final long serialVersionUID = 1L;

    InventoryRefusedException(int line, int column, String problem, String advice) {
        super(line, column, problem, advice);
    }
}
