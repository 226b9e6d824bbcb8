package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs that save one plan over and over: each sees the other's save or is refused.
class TwoSaversTest {
    private static final int SAVES = 40;
    private static final int MANY_SAVES = 500;

    @TempDir private Path temp;

    @Test
    void noSaveOfOneIsLostToTheOther() throws Exception {
        saveFromTwo(SAVES);
    }

    @Test
    @Tag("slow")
    void noneOfFiveHundredSavesOfOneIsLostToTheOther() throws Exception {
        saveFromTwo(MANY_SAVES);
    }

    private void saveFromTwo(int saves) throws Exception {
        Path plan = Files.createDirectories(temp.resolve("shop"));
        Path file =
                Files.writeString(
                        plan.resolve("plan.yaml"), "plan: {name: shop}\nleft: 0\nright: 0\n");
        Process left = saver("left", saves);
        Process right = saver("right", saves);

        assertThat(said(left)).startsWith("refused ");
        assertThat(said(right)).startsWith("refused ");
        assertThat(Files.readString(file))
                .isEqualTo("plan: {name: shop}\nleft: %d\nright: %d\n".formatted(saves, saves));
        assertThat(new LocalDisk().list(plan)).containsExactly(file);
    }

    private Process saver(String key, int saves) throws Exception {
        return ChildJvm.of(
                        CountingSaver.class,
                        temp.resolve("data").toString(),
                        temp.resolve("shop").toString(),
                        key,
                        String.valueOf(saves))
                .redirectErrorStream(true)
                .start();
    }

    private static String said(Process saver) throws Exception {
        String said = new String(saver.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(saver.waitFor()).as(said).isZero();
        return said;
    }
}
