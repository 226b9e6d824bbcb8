package org.planisphere.artifact.history;

import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.yaml.Limits;

/// The texts of a plan as one commit holds them.
///
/// @param tree the plan's folder
record RevisionTexts(ObjectId tree, BlobTexts blobs) {
    private static final int MOST_FILES = 2_000;

    /// YAML files alone: nothing else says what regions are.
    Workspace workspace() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        long left = Limits.MAX_PLAN_BYTES;
        try (TreeWalk walk = new TreeWalk(blobs.reader())) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next() && texts.size() < MOST_FILES && left > 0) {
                String path = walk.getPathString();
                if (isYaml(path) && isFile(walk)) {
                    String text = blobs.text(walk.getObjectId(0), Limits.maxBytes(path));
                    left -= text.length();
                    texts.put(path, text);
                }
            }
        }
        return new Workspace("history", texts);
    }

    private static boolean isYaml(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".yaml") || lower.endsWith(".yml"))
                && !path.startsWith(Workspace.GENERATED);
    }

    private static boolean isFile(TreeWalk walk) {
        int bits = walk.getRawMode(0);
        return FileMode.REGULAR_FILE.equals(bits) || FileMode.EXECUTABLE_FILE.equals(bits);
    }
}
