package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that saves in a loop, and looks at what is left.
@Tag("slow")
class KilledSaveTest {
    private static final int KILLS = 100;

    @TempDir Path temp;

    @Test
    void aKilledSaveLeavesBothFilesWholeAndOfOneRound() throws Exception {
        Random random = new Random(1);
        for (int kill = 0; kill < KILLS; kill++) {
            Path folder = Files.createDirectories(temp.resolve("plan" + kill));
            Path data = temp.resolve("data" + kill);
            Files.writeString(folder.resolve("a.yaml"), SaveLoop.text(0));
            Files.writeString(folder.resolve("b.yaml"), SaveLoop.text(0));

            int acknowledged = runAndKill(folder, data, random.nextInt(120));

            SafeSave next =
                    new SafeSave(
                            new LocalDisk(),
                            data,
                            InstantSource.offset(InstantSource.system(), Duration.ofHours(1)));
            next.tidy(folder, List.of(folder));
            String left = Files.readString(folder.resolve("a.yaml"));
            assertThat(Files.readString(folder.resolve("b.yaml")))
                    .as("kill %d", kill)
                    .isEqualTo(left);
            assertThat(left)
                    .as("kill %d after round %d", kill, acknowledged)
                    .isIn(SaveLoop.text(acknowledged), SaveLoop.text(acknowledged + 1));
            assertThat(new LocalDisk().list(folder)).as("kill %d", kill).hasSize(2);
        }
    }

    private static int runAndKill(Path folder, Path data, int millis) throws Exception {
        Path said = data.resolveSibling("said-" + data.getFileName());
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SaveLoop.class.getName(),
                                folder.toString(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(said.toFile())
                        .start();
        while (process.isAlive() && Files.size(said) == 0) {
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        assertThat(process.destroyForcibly().waitFor()).isNotZero();
        List<String> rounds = Files.readAllLines(said);
        return Integer.parseInt(rounds.getLast());
    }
}
