package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A disk that is really full: a small file system in memory, which takes the right to mount one.
class FullDiskTest {
    private static final int SAVES = 100;
    private static final int OLD_BYTES = 20_000;
    private static final int NEW_BYTES = 90_000;

    @TempDir private Path data;
    @TempDir private Path small;
    private boolean mounted;

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", small.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"64, 0", "1024, 960"})
    void savesThatDoNotFitKeepTheOldBytesAndLeaveNothingBehind(int sizeKb, int takenKb)
            throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + sizeKb + "k", "tmpfs", "" + small);
        assumeThat(mounted).as("may mount a file system").isTrue();
        Files.write(small.resolve("other"), new byte[takenKb << 10]);
        String old = "o".repeat(OLD_BYTES);
        Path file = Files.writeString(small.resolve("plan.yaml"), old);
        FileChange change =
                new FileChange(
                        "plan.yaml",
                        file,
                        "n".repeat(NEW_BYTES),
                        Sha256.of(old.getBytes(StandardCharsets.UTF_8)));
        SafeSave saves = new SafeSave(new LocalDisk(), data, InstantSource.system());

        for (int n = 0; n < SAVES; n++) {
            SaveException refused =
                    catchThrowableOfType(
                            SaveException.class, () -> saves.save(small, List.of(change)));

            assertThat(refused.reason()).isEqualTo(SaveException.Reason.NO_SPACE);
            assertThat(refused).hasMessageStartingWith("Not saved: no space left on the disk");
            assertThat(file).hasContent(old);
            assertThat(new LocalDisk().list(small)).containsExactly(small.resolve("other"), file);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
