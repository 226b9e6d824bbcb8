package org.planisphere.rules.policy;

import dev.cel.common.CelAbstractSyntaxTree;
import java.util.List;

/// What came of reading an expression.
sealed interface Reading {
    record Refused(Fault fault) implements Reading {}

    /// @param paths the values it names, from first to last, such as `region.type`
    record Understood(String text, CelAbstractSyntaxTree tree, List<ValuePath> paths)
            implements Reading {
        public Understood {
            paths = List.copyOf(paths);
        }
    }
}
