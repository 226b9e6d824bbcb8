package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.disk.PowerCutDisk.PowerCut;

/// Power cuts at any call of a save: what is found afterwards is the old plan or the new one.
class PowerCutTest {
    private static final int CUTS = 10_000;
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z"));
    private static final Path PLAN = Path.of("plan").toAbsolutePath();
    private static final Path DATA = Path.of("data").toAbsolutePath();

    @Test
    void afterAnyOfTenThousandPowerCutsThePlanIsWholeAndAConfirmedSaveIsThere() throws Exception {
        int old = 0;
        int fresh = 0;
        for (int seed = 0; seed < CUTS; seed++) {
            Random random = new Random(seed);
            PowerCutDisk disk = new PowerCutDisk();
            SortedMap<String, String> before = texts(random, "old");
            SortedMap<String, String> after = texts(random, "new");
            before.forEach((name, text) -> disk.put(PLAN.resolve(name), text));

            boolean confirmed = saved(disk, random.nextInt(45), before, after);
            disk.restart(random);
            saves(disk).tidy(PLAN, List.of(PLAN));

            SortedMap<String, String> found = disk.texts(PLAN);
            assertThat(found).as("cut %d", seed).isIn(before, after);
            if (confirmed) {
                assertThat(found).as("cut %d, after it was confirmed", seed).isEqualTo(after);
            }
            old += found.equals(before) ? 1 : 0;
            fresh += found.equals(after) ? 1 : 0;
        }
        assertThat(old).isGreaterThan(CUTS / 10);
        assertThat(fresh).isGreaterThan(CUTS / 10);
    }

    @Test
    void aSaveThatWasFinishedIsNotFinishedAgainInALaterPlan() throws Exception {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            PowerCutDisk disk = new PowerCutDisk();
            SortedMap<String, String> both = new TreeMap<>();
            both.put("a.yaml", "a: 1\n");
            both.put("b.yaml", "b: 1\n");
            SortedMap<String, String> one = new TreeMap<>(both.headMap("b.yaml"));
            one.put("a.yaml", "a: 2\n");
            SortedMap<String, String> again = new TreeMap<>(one);
            again.put("b.yaml", "b: 1\n");
            both.forEach((name, text) -> disk.put(PLAN.resolve(name), text));

            assertThat(saved(disk, Integer.MAX_VALUE, both, one)).isTrue();
            assertThat(saved(disk, Integer.MAX_VALUE, one, again)).isTrue();
            disk.restart(random);
            saves(disk).tidy(PLAN, List.of(PLAN));

            assertThat(disk.texts(PLAN)).as("cut %d", seed).isEqualTo(again);
        }
    }

    private static SafeSave saves(PowerCutDisk disk) {
        return new SafeSave(disk, DATA, CLOCK);
    }

    /// Whether a save was confirmed before the power went.
    private static boolean saved(
            PowerCutDisk disk,
            int calls,
            SortedMap<String, String> before,
            SortedMap<String, String> after)
            throws IOException, SaveException {
        disk.cutAfter(calls);
        try {
            return saves(disk).save(PLAN, changes(before, after));
        } catch (PowerCut cut) {
            return false;
        }
    }

    private static SortedMap<String, String> texts(Random random, String word) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : List.of("a.yaml", "b.yaml", "c.yaml", "d.yaml")) {
            if (random.nextInt(4) > 0) {
                texts.put(name, "%s: %s\n".formatted(word, random.nextInt(3)));
            }
        }
        return texts;
    }

    private static List<FileChange> changes(
            SortedMap<String, String> before, SortedMap<String, String> after) {
        List<FileChange> changes = new ArrayList<>();
        SortedMap<String, String> all = new TreeMap<>(before);
        all.putAll(after);
        for (String name : all.keySet()) {
            String old = before.get(name);
            String text = after.get(name);
            if (!Objects.equals(old, text)) {
                changes.add(new FileChange(name, PLAN.resolve(name), text, hash(old)));
            }
        }
        return changes;
    }

    private static @Nullable String hash(@Nullable String text) {
        return text == null ? null : Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
