package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.disk.FaultyDisk.Crash;
import org.planisphere.artifact.disk.FaultyDisk.Fault;

class RecoveryFilesTest {
    @TempDir private Path temp;

    private RecoveryCopy copy(Path plan, int edits) {
        return new RecoveryCopy(
                plan.toString(),
                edits,
                List.of(new RecoveryCopy.Text("plan.yaml", null, "edits: %d\n".formatted(edits))));
    }

    @Test
    void whateverStepFailsTheCopyBeforeOrTheNewOneIsWhole() throws Exception {
        for (Fault fault : Fault.values()) {
            for (int step = 1; step <= 5; step++) {
                Path plan = temp.resolve("plan-" + fault + step);
                Path folder = temp.resolve("recovery-" + fault + step);
                RecoveryFiles files = new RecoveryFiles(new LocalDisk(), folder);
                files.write(plan, copy(plan, 1));
                FaultyDisk faulty = new FaultyDisk(new LocalDisk(), step, fault);
                boolean failed = false;
                try {
                    new RecoveryFiles(faulty, folder).write(plan, copy(plan, 2));
                } catch (IOException | Crash expected) {
                    failed = true;
                }

                assertThat(failed).as("%s at call %d", fault, step).isTrue();
                assertThat(files.read(plan).orElseThrow())
                        .as("%s at call %d of %s", fault, step, faulty.calls())
                        .isIn(copy(plan, 1), copy(plan, 2));
                files.write(plan, copy(plan, 3));
                assertThat(files.read(plan)).contains(copy(plan, 3));
            }
        }
    }
}
