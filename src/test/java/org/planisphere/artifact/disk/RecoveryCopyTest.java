package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryCopyTest {
    private static final int DAMAGES = 1000;
    private static final RecoveryCopy COPY =
            new RecoveryCopy(
                    "/plans/shop",
                    3,
                    List.of(
                            new RecoveryCopy.Text("plan.yaml", "ab".repeat(32), "plan: {}\n"),
                            new RecoveryCopy.Text("regions/neu.yaml", null, "région: ü\r\n"),
                            new RecoveryCopy.Text("empty.yaml", "ef".repeat(32), ""),
                            new RecoveryCopy.Text("gone.yaml", "cd".repeat(32), null)));

    @Test
    void aCopyReadsBackAsItWasWritten() {
        assertThat(RecoveryCopy.read(COPY.bytes())).contains(COPY);
    }

    @Test
    void noneOfAThousandDamagedCopiesIsTakenForWhole() {
        byte[] whole = COPY.bytes();
        for (int seed = 0; seed < DAMAGES; seed++) {
            byte[] damaged = damaged(whole, new Random(seed), seed % 5);
            if (!Arrays.equals(damaged, whole)) {
                assertThat(RecoveryCopy.read(damaged)).as("seed %d", seed).isEmpty();
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random, int kind) {
        int from = random.nextInt(whole.length);
        byte[] damaged = whole.clone();
        switch (kind) {
            case 0 -> damaged = Arrays.copyOf(whole, from);
            case 1 -> Arrays.fill(damaged, from, whole.length, (byte) 0);
            case 2 -> damaged[from] ^= (byte) (1 << random.nextInt(8));
            case 3 -> damaged = Arrays.copyOf(whole, whole.length + 1 + from);
            default -> {
                byte[] other = "x".repeat(1 + random.nextInt(20)).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(
                        other, 0, damaged, from, Math.min(other.length, whole.length - from));
            }
        }
        return damaged;
    }
}
