package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.disk.ChildJvm;

/// Kills a process in which somebody types, and looks at what the next window offers.
class KilledEditTest {
    private static final int KILLS = 3;
    private static final int MANY_KILLS = 200;
    private static final int AT_ONCE = 3;
    private static final int MOST_LOST_MILLIS = 5_000;

    @TempDir private Path temp;

    /// @param said the edits and their times
    private record Child(Process process, Path plan, Path data, Path said) {
        boolean typesSinceMillis(long millis) throws Exception {
            List<String> lines = Files.readAllLines(said);
            return !lines.isEmpty() && System.currentTimeMillis() - time(lines.getFirst()) > millis;
        }
    }

    @Test
    void aKillLosesNoMoreThanFiveSecondsOfTyping() throws Exception {
        killAll(KILLS);
    }

    @Test
    @Tag("slow")
    void noneOfManyKillsLosesMoreThanFiveSecondsOfTyping() throws Exception {
        killAll(MANY_KILLS);
    }

    private void killAll(int kills) throws Exception {
        Random random = new Random(3);
        for (int kill = 0; kill < kills; kill += AT_ONCE) {
            List<Child> children = new ArrayList<>();
            for (int i = 0; i < Math.min(AT_ONCE, kills - kill); i++) {
                children.add(start(kill + i));
            }
            for (Child child : children) {
                kill(child, MOST_LOST_MILLIS + 200 + random.nextInt(1_500));
            }
        }
    }

    private Child start(int number) throws Exception {
        Path plan = OpenDocument.writePlan(temp.resolve("plan" + number));
        Path data = temp.resolve("data" + number);
        Path said = temp.resolve("said" + number);
        Process process =
                ChildJvm.of(EditLoop.class, plan.toString(), data.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(said.toFile())
                        .start();
        return new Child(process, plan, data, said);
    }

    private static void kill(Child child, int afterMillis) throws Exception {
        while (child.process().isAlive() && !child.typesSinceMillis(afterMillis)) {
            Thread.sleep(20);
        }
        long killed = System.currentTimeMillis();
        assertThat(child.process().destroyForcibly().waitFor()).isNotZero();
        int owed = 0;
        for (String line : Files.readAllLines(child.said())) {
            if (line.matches("\\d+ \\d{13}") && time(line) <= killed - MOST_LOST_MILLIS) {
                owed = Integer.parseInt(line.substring(0, line.indexOf(' ')));
            }
        }
        assertThat(owed).as("edits that must be there").isPositive();
        String before = Files.readString(child.plan().resolve(OpenDocument.FILE));

        OpenDocument next = new OpenDocument(child.data());
        next.answers.review = true;
        assertThat(next.document.open(child.plan())).isCompletedWithValue(true);

        assertThat(next.answers.recoveries).hasSize(1);
        String text = next.text(OpenDocument.FILE);
        int recovered = Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1).strip());
        assertThat(recovered).isGreaterThanOrEqualTo(owed);
        assertThat(child.plan().resolve(OpenDocument.FILE)).content().isEqualTo(before);
        next.document.close();
    }

    private static long time(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1).strip());
    }
}
