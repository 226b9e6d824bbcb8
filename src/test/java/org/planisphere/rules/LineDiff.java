package org.planisphere.rules;

import java.util.List;
import java.util.TreeSet;
import org.planisphere.artifact.Workspace;

/// The lines that differ between two workspaces, `-` before and `+` after.
final class LineDiff {
    private LineDiff() {}

    static String between(Workspace before, Workspace after) {
        TreeSet<String> paths = new TreeSet<>(before.paths());
        paths.addAll(after.paths());
        StringBuilder text = new StringBuilder();
        for (String path : paths) {
            String old = before.text(path).orElse("");
            String now = after.text(path).orElse("");
            if (!old.equals(now)) {
                text.append("  ").append(path).append('\n');
                lines(old.lines().toList(), now.lines().toList(), text);
            }
        }
        return text.toString();
    }

    /// By the longest common subsequence of lines, as every textbook has it.
    private static void lines(List<String> old, List<String> now, StringBuilder text) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                text.append("  -").append(old.get(i++)).append('\n');
            } else {
                text.append("  +").append(now.get(j++)).append('\n');
            }
        }
    }
}
