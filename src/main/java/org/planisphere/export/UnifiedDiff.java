package org.planisphere.export;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows how a text changes, in the form that reviewers know from `git diff`.
public final class UnifiedDiff {
    private static final int CONTEXT_LINES = 3;

    private UnifiedDiff() {}

    /// The difference from `before` to `after`; empty where they are equal.
    ///
    /// @param before null where the file is new
    public static String of(String path, @Nullable String before, String after) {
        List<String> old = before == null ? List.of() : before.lines().toList();
        List<String> lines =
                UnifiedDiffUtils.generateUnifiedDiff(
                        before == null ? "/dev/null" : "a/" + path,
                        "b/" + path,
                        old,
                        DiffUtils.diff(old, after.lines().toList()),
                        CONTEXT_LINES);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
