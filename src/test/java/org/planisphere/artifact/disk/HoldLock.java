package org.planisphere.artifact.disk;

import java.nio.file.Path;
import java.time.InstantSource;

/// A program that takes a plan for editing and stays until somebody kills it.
public final class HoldLock {
    private HoldLock() {}

    /// @param args the folder of the locks, and the plan
    public static void main(String[] args) throws Exception {
        boolean held =
                new PlanLocks(Path.of(args[0]), InstantSource.system())
                        .take(Path.of(args[1]))
                        .isPresent();
        System.out.println(held ? "held" : "taken");
        Thread.sleep(Long.MAX_VALUE);
    }
}
