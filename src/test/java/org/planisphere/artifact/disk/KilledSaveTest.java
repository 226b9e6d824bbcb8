package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that saves in a loop, and looks at what is left.
class KilledSaveTest {
    private static final int KILLS = 30;
    private static final int MANY_KILLS = 1000;

    @TempDir Path temp;

    @Test
    void aKilledSaveLeavesBothFilesWholeAndOfOneRound() throws Exception {
        killAndLook(KILLS);
    }

    @Test
    @Tag("slow")
    void noneOfAThousandKillsLeavesATornOrOlderFile() throws Exception {
        killAndLook(MANY_KILLS);
    }

    /// Shows that these kills are able to tear a file.
    @Test
    void writingInPlaceLosesADocumentToSuchAKill() throws Exception {
        Random random = new Random(2);
        int kills = 0;
        boolean whole = true;
        while (whole) {
            assertThat(kills++).as("kills that tore nothing").isLessThan(MANY_KILLS / 10);
            Path folder = plan("control" + kills);
            Path said = temp.resolve("control-data" + kills);
            int acknowledged = runAndKill(folder, said, random.nextInt(120), "in-place");
            whole =
                    Stream.of("a.yaml", "b.yaml")
                            .allMatch(name -> isWhole(folder.resolve(name), acknowledged));
        }
    }

    private static boolean isWhole(Path file, int acknowledged) {
        try {
            String left = Files.readString(file);
            return left.equals(SaveLoop.text(acknowledged))
                    || left.equals(SaveLoop.text(acknowledged + 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path plan(String name) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(name));
        Files.writeString(folder.resolve("a.yaml"), SaveLoop.text(0));
        Files.writeString(folder.resolve("b.yaml"), SaveLoop.text(0));
        return folder;
    }

    private void killAndLook(int kills) throws Exception {
        Random random = new Random(1);
        for (int kill = 0; kill < kills; kill++) {
            Path folder = plan("plan" + kill);
            Path data = temp.resolve("data" + kill);

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

    private static int runAndKill(Path folder, Path data, int millis, String... how)
            throws Exception {
        Path said = data.resolveSibling("said-" + data.getFileName());
        Process process =
                ChildJvm.of(
                                SaveLoop.class,
                                Stream.concat(
                                                Stream.of(folder.toString(), data.toString()),
                                                Stream.of(how))
                                        .toArray(String[]::new))
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
