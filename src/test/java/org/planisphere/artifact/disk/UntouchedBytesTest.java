package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.Fixture;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;

/// What nobody edited keeps its bytes, however it was written and however broken it is.
class UntouchedBytesTest {
    private static final int PLANS = 1_000;
    private static final Path PLAN = Path.of("plan").toAbsolutePath();
    private static final Path COPY = Path.of("copy").toAbsolutePath();
    private static final List<String> ODDITIES =
            List.of("\t", "\u00A0", "\uD83C\uDF0D", "  ", "[", "'", ": ", "# note", "\r", "\n\n");

    @TempDir private Path data;

    @Test
    void aPlanOpenedAndSavedWithoutAnEditIsNotTouched() throws Exception {
        for (int seed = 0; seed < PLANS; seed++) {
            PowerCutDisk disk = new PowerCutDisk();
            put(new Random(seed), disk);
            WorkspaceStore store = store(disk);

            OpenedPlan opened = store.load(PLAN);
            // Any call that changes the disk would now end the test.
            disk.cutAfter(0);
            assertThat(store.save(opened, opened.workspace()).confirmed()).isTrue();
        }
    }

    @Test
    void aSaveWritesTheEditAndLeavesEveryOtherByte() throws Exception {
        for (int seed = 0; seed < PLANS; seed++) {
            Random random = new Random(seed);
            PowerCutDisk disk = new PowerCutDisk();
            Map<Path, byte[]> expected = put(random, disk);
            WorkspaceStore store = store(disk);

            OpenedPlan opened = store.load(PLAN);
            List<String> names = List.copyOf(opened.workspace().texts().keySet());
            String edited = names.get(random.nextInt(names.size()));
            String text = opened.workspace().texts().get(edited) + "# edited\n";
            store.save(opened, opened.workspace().with(edited, text));

            expected.put(PLAN.resolve(edited), text.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<Path, byte[]> file : expected.entrySet()) {
                assertThat(disk.read(file.getKey(), Long.MAX_VALUE))
                        .as("seed %d, %s", seed, file.getKey())
                        .isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void aCopyHoldsTheSameBytes() throws Exception {
        for (int seed = 0; seed < PLANS; seed++) {
            PowerCutDisk disk = new PowerCutDisk();
            Map<Path, byte[]> files = put(new Random(seed), disk);
            WorkspaceStore store = store(disk);

            Workspace opened = store.load(PLAN).workspace();
            store.saveAs(opened, COPY);

            assertThat(opened.texts()).isNotEmpty();
            for (String name : opened.texts().keySet()) {
                assertThat(disk.read(COPY.resolve(name), Long.MAX_VALUE))
                        .as("seed %d, %s", seed, name)
                        .isEqualTo(files.get(PLAN.resolve(name)));
            }
        }
    }

    private WorkspaceStore store(PowerCutDisk disk) {
        return new WorkspaceStore(
                disk, data, InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")));
    }

    /// Puts a plan there whose files are written in an odd way, some of them broken.
    private static Map<Path, byte[]> put(Random random, PowerCutDisk disk) {
        Map<Path, byte[]> files = new HashMap<>();
        Fixture.harbor()
                .texts()
                .forEach(
                        (name, text) -> {
                            byte[] bytes = odd(random, text).getBytes(StandardCharsets.UTF_8);
                            Path file = PLAN.resolve(name);
                            disk.put(file, bytes);
                            files.put(file, bytes);
                        });
        disk.createFolders(PLAN);
        return files;
    }

    private static String odd(Random random, String text) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(7)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> "\uFEFF" + text;
            case 2 -> text.stripTrailing();
            case 3 -> text + "   \n\n\n";
            case 4 -> text.substring(0, at) + any(random) + text.substring(at);
            case 5 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 9));
            default -> text;
        };
    }

    private static String any(Random random) {
        return ODDITIES.get(random.nextInt(ODDITIES.size()));
    }
}
