package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanLocksTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final int KILLS = 3;
    private static final int MANY_KILLS = 100;

    @TempDir private Path temp;

    private PlanLocks locks() {
        return new PlanLocks(temp.resolve("locks"), InstantSource.fixed(NOON));
    }

    @Test
    void oneWindowHasAPlanAndTheOthersCanTellSinceWhen() throws Exception {
        Path plan = Files.createDirectories(temp.resolve("shop"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), plan);
        try (PlanLocks.Hold hold = locks().take(plan).orElseThrow()) {
            assertThat(hold).isNotNull();
            assertThat(locks().take(plan)).isEmpty();
            assertThat(locks().take(link)).as("the same plan by another way").isEmpty();
            assertThat(locks().since(plan)).contains(NOON);
        }
        Optional<PlanLocks.Hold> next = locks().take(plan);
        assertThat(next).isPresent();
        next.get().close();
        assertThat(new LocalDisk().list(plan)).isEmpty();
    }

    @Test
    void aPlanIsFreeRightAfterItsProcessWasKilled() throws Exception {
        killHolders(KILLS);
    }

    @Test
    @Tag("slow")
    void aPlanIsFreeRightAfterEachOfAHundredKills() throws Exception {
        killHolders(MANY_KILLS);
    }

    private void killHolders(int kills) throws Exception {
        Path plan = Files.createDirectories(temp.resolve("shop"));
        for (int kill = 0; kill < kills; kill++) {
            Process holder =
                    ChildJvm.of(HoldLock.class, temp.resolve("locks").toString(), plan.toString())
                            .start();
            try (BufferedReader said = holder.inputReader()) {
                assertThat(said.readLine()).isEqualTo("held");
                assertThat(locks().take(plan)).as("while the other process has it").isEmpty();
            } finally {
                holder.destroyForcibly().waitFor();
            }
            Optional<PlanLocks.Hold> free = locks().take(plan);
            assertThat(free).as("after kill %d", kill).isPresent();
            free.get().close();
        }
    }
}
