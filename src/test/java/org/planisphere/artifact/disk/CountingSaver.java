package org.planisphere.artifact.disk;

import java.nio.file.Path;
import java.time.InstantSource;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;

/// A program that counts its saves in the plan itself, in a key of its own beside those of others.
public final class CountingSaver {
    private CountingSaver() {}

    /// @param args the data folder, the plan's folder, the key, and how many saves to make
    public static void main(String[] args) throws Exception {
        WorkspaceStore store =
                new WorkspaceStore(new LocalDisk(), Path.of(args[0]), InstantSource.system());
        int refused = 0;
        for (int saved = 0; saved < Integer.parseInt(args[3]); ) {
            OpenedPlan open = store.load(Path.of(args[1]));
            Workspace before = open.workspace();
            String text = before.text(Workspace.PLAN_FILE).orElseThrow();
            String now =
                    text.replace(
                            "%s: %d\n".formatted(args[2], saved),
                            "%s: %d\n".formatted(args[2], saved + 1));
            if (now.equals(text)) {
                System.out.println("a save of " + args[2] + " was lost");
                System.exit(1);
            }
            try {
                store.save(open, before.with(Workspace.PLAN_FILE, now));
                saved++;
            } catch (SaveException changed) {
                refused++;
            }
        }
        System.out.println("refused " + refused);
    }
}
