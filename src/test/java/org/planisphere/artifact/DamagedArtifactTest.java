package org.planisphere.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Artifacts with damaged bytes, from one seed: each is read and checked, or refused at its place.
class DamagedArtifactTest {
    private static final Path ARTIFACT = Path.of("samples/region-artifact/us-west-2.yaml");
    private static final long SEED = 20261121;
    private static final byte[] NOISE =
            "[]{}:,-#&*!|>'\"%@`\t\n ?~x\0<=\\0\u20AC".getBytes(StandardCharsets.UTF_8);
    /// Far beyond what any machine needs for one file.
    private static final Duration ENDLESS = Duration.ofMinutes(1);

    /// How the damaged artifacts fared.
    private record Tally(int read, int refused, int atStart) {}

    @Test
    void aThousandDamagedArtifactsAreReadOrRefusedAtTheirPlace() throws IOException {
        check(1_000);
    }

    @Test
    @Tag("slow")
    void tenThousandDamagedArtifactsAreReadOrRefusedAtTheirPlace() throws IOException {
        check(10_000);
    }

    private static void check(int count) throws IOException {
        Tally tally = tally(count);

        assertThat(tally.read()).as(tally.toString()).isGreaterThan(count / 10);
        assertThat(tally.refused()).as(tally.toString()).isGreaterThan(count / 5);
        assertThat(tally.atStart())
                .as("refusals at 1:1 of %s", tally)
                .isLessThanOrEqualTo(tally.refused() / 100);
    }

    private static Tally tally(int count) throws IOException {
        byte[] whole = Files.readAllBytes(ARTIFACT);
        Random random = new Random(SEED);
        int refused = 0;
        int atStart = 0;
        for (int n = 0; n < count; n++) {
            byte[] damaged = damaged(whole, random);
            Optional<Position> place =
                    Assertions.assertTimeoutPreemptively(
                            ENDLESS, () -> ReadOrRefused.placeOfRefusal(damaged), "artifact " + n);
            refused += place.isPresent() ? 1 : 0;
            atStart += place.filter(Position.START::equals).isPresent() ? 1 : 0;
        }
        return new Tally(count - refused, refused, atStart);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
            byte[] noise = {NOISE[random.nextInt(NOISE.length)]};
            byte[] any = {(byte) random.nextInt(256)};
            bytes =
                    switch (random.nextInt(8)) {
                        case 0, 1 -> spliced(bytes, at, at + 1, new byte[0]);
                        case 2 -> spliced(bytes, at, at, noise);
                        case 3 -> spliced(bytes, at, at + 1, noise);
                        case 4 -> spliced(bytes, at, at + 1, any);
                        case 5 -> spliced(bytes, at, end, new byte[0]);
                        case 6 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
                        default ->
                                spliced(bytes, at, at, "\u202E".getBytes(StandardCharsets.UTF_8));
                    };
        }
        return bytes;
    }

    /// The bytes with those from `start` to `end` replaced by others.
    private static byte[] spliced(byte[] bytes, int start, int end, byte[] others) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, start);
        out.writeBytes(others);
        out.write(bytes, end, bytes.length - end);
        return out.toByteArray();
    }
}
