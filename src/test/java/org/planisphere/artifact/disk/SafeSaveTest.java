package org.planisphere.artifact.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.disk.FaultyDisk.Crash;
import org.planisphere.artifact.disk.FaultyDisk.Fault;
import org.planisphere.artifact.disk.SaveException.Reason;

class SafeSaveTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z"));
    private static final Map<String, String> OLD =
            Map.of("a.yaml", "a: old\n", "b.yaml", "b: old\n", "gone.yaml", "c: old\n");
    private static final Map<String, String> NEW =
            Map.of("a.yaml", "a: new and longer\n", "b.yaml", "b: new\n", "more.yaml", "d: 1\n");

    @TempDir Path temp;

    private Path folder(String name) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(name));
        for (Map.Entry<String, String> file : OLD.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    private static FileChange change(Path folder, String name) {
        return new FileChange(name, folder.resolve(name), NEW.get(name), hash(OLD.get(name)));
    }

    private static @Nullable String hash(@Nullable String text) {
        return text == null ? null : Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<FileChange> changes(Path folder) {
        return Stream.of("a.yaml", "b.yaml", "gone.yaml", "more.yaml")
                .map(name -> change(folder, name))
                .toList();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : new LocalDisk().list(folder)) {
            contents.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
        return contents;
    }

    private SafeSave saves(Disk disk) {
        return new SafeSave(disk, temp.resolve("data"), CLOCK);
    }

    private static int callsOfAWholeSave(Path folder, Path data) throws SaveException {
        FaultyDisk disk = new FaultyDisk(new LocalDisk(), 0, Fault.CRASH);
        new SafeSave(disk, data, CLOCK).save(folder, changes(folder));
        return disk.calls().size();
    }

    @Test
    void aSaveWritesAllChangesAndLeavesNothingElse() throws Exception {
        Path folder = folder("plan");

        assertThat(saves(new LocalDisk()).save(folder, changes(folder))).isTrue();

        assertThat(contents(folder)).isEqualTo(new TreeMap<>(NEW));
    }

    @Test
    void theNewTextIsOnTheDiskBeforeItTakesTheOldOnesPlace() throws Exception {
        Path folder = folder("plan");
        FaultyDisk disk = new FaultyDisk(new LocalDisk(), 0, Fault.CRASH);

        new SafeSave(disk, temp.resolve("data"), CLOCK)
                .save(folder, List.of(change(folder, "a.yaml")));

        assertThat(disk.calls())
                .containsExactly("folders", "write", "mode", "folders", "write", "move", "sync");
    }

    @Test
    void whateverStepFailsTheOldBytesAreWhole() throws Exception {
        int calls = callsOfAWholeSave(folder("count"), temp.resolve("count-data"));
        int refused = 0;
        for (Fault fault :
                List.of(
                        Fault.INPUT_OUTPUT_ERROR,
                        Fault.NO_SPACE,
                        Fault.NO_RIGHT,
                        Fault.SHORT_WRITE)) {
            for (int step = 1; step <= calls; step++) {
                Path folder = folder("plan-" + fault + step);
                FaultyDisk disk = new FaultyDisk(new LocalDisk(), step, fault);
                Map<String, String> expected;
                try {
                    saves(disk).save(folder, changes(folder));
                    expected = NEW;
                } catch (SaveException notSaved) {
                    expected = OLD;
                    refused++;
                    assertThat(notSaved)
                            .hasMessageStartingWith("Not saved: ")
                            .hasMessageContaining("Your previous save is unchanged")
                            .hasMessageNotContaining("Exception");
                }
                assertThat(contents(folder))
                        .as("%s at call %d of %s", fault, step, disk.calls())
                        .isEqualTo(new TreeMap<>(expected));
            }
        }
        assertThat(refused).isGreaterThan(40);
    }

    @Test
    void whateverCallFailsReadingOnesIncludedTheFilesAreAllOldOrAllNew() throws Exception {
        boolean failed = true;
        int call = 1;
        for (; failed; call++) {
            Path folder = folder("call-" + call);
            EveryCallFails faulty = new EveryCallFails(call);
            Map<String, String> expected;
            try {
                saves(faulty.disk()).save(folder, changes(folder));
                expected = NEW;
            } catch (SaveException notSaved) {
                expected = OLD;
                assertThat(notSaved).hasMessageContaining("Your previous save is unchanged");
            }
            failed = faulty.failed();
            assertThat(contents(folder)).as("call %d", call).isEqualTo(new TreeMap<>(expected));
        }
        assertThat(call).as("calls that failed once each").isGreaterThan(40);
    }

    @Test
    void aProcessThatIsKilledAtAnyStepLeavesOldOrNewAfterTheNextStart() throws Exception {
        int calls = callsOfAWholeSave(folder("count"), temp.resolve("count-data"));
        for (Fault fault : List.of(Fault.CRASH, Fault.CRASH_AFTER)) {
            for (int step = 1; step <= calls; step++) {
                Path folder = folder("plan-" + fault + step);
                Path data = temp.resolve("data-" + fault + step);
                FaultyDisk disk = new FaultyDisk(new LocalDisk(), step, fault);
                assertThatThrownBy(
                                () -> new SafeSave(disk, data, CLOCK).save(folder, changes(folder)))
                        .isInstanceOf(Crash.class);

                FaultyDisk next = new FaultyDisk(new LocalDisk(), 0, fault);
                new SafeSave(next, data, CLOCK).tidy(folder, List.of(folder));

                assertThat(contents(folder))
                        .as("%s at call %d of %s", fault, step, disk.calls())
                        .isIn(new TreeMap<>(OLD), new TreeMap<>(NEW));
            }
        }
    }

    @Test
    void aFileThatWasChangedOutsideIsNeverOverwritten() throws Exception {
        Path folder = folder("plan");
        Files.writeString(folder.resolve("b.yaml"), "b: theirs\n");

        assertThatThrownBy(() -> saves(new LocalDisk()).save(folder, changes(folder)))
                .isInstanceOfSatisfying(
                        SaveException.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Reason.CHANGED_OUTSIDE);
                            assertThat(refused.files()).containsExactly("b.yaml");
                        })
                .hasMessage(
                        "Not saved: b.yaml was changed outside since it was opened. Nothing was"
                                + " overwritten and your edits are still here. Open the plan again,"
                                + " or save elsewhere.");
        assertThat(contents(folder)).containsEntry("a.yaml", "a: old\n").hasSize(3);
    }

    @Test
    void aReadOnlyFileIsLeftAlone() throws Exception {
        Path folder = folder("plan");
        assertThat(folder.resolve("a.yaml").toFile().setWritable(false)).isTrue();

        assertThatThrownBy(() -> saves(new LocalDisk()).save(folder, changes(folder)))
                .hasMessage("Not saved: a.yaml is read-only. You can edit a copy: Save As.");
        assertThat(contents(folder)).isEqualTo(new TreeMap<>(OLD));
    }

    @Test
    void aFullDiskSaysHowMuchIsNeeded() throws Exception {
        Path folder = folder("plan");
        FaultyDisk full = new FaultyDisk(new LocalDisk(), 2, Fault.NO_SPACE);

        assertThatThrownBy(() -> saves(full).save(folder, List.of(change(folder, "a.yaml"))))
                .hasMessage(
                        "Not saved: no space left on the disk (needs 18 bytes, 41 KB free). Your"
                                + " previous save is unchanged and your edits are still here. Free"
                                + " some space, or save elsewhere.");
    }

    @Test
    void aFolderThatIsNotConfirmedIsToldAndNotTakenBack() throws Exception {
        Path folder = folder("plan");
        FaultyDisk disk = new FaultyDisk(new LocalDisk(), 7, Fault.INPUT_OUTPUT_ERROR);

        boolean confirmed = saves(disk).save(folder, List.of(change(folder, "a.yaml")));

        assertThat(confirmed).isFalse();
        assertThat(contents(folder)).containsEntry("a.yaml", "a: new and longer\n");
    }

    @Test
    void theReplacedTextIsAmongTheBackups() throws Exception {
        Path folder = folder("plan");
        SafeSave saves = saves(new LocalDisk());
        saves.save(folder, List.of(change(folder, "a.yaml")));

        List<Path> backups = saves.backups().of(folder.resolve("a.yaml"));

        assertThat(backups).hasSize(1);
        assertThat(backups.getFirst()).hasContent("a: old");
    }

    @Test
    void tenBackupsAndOneADayAreKept() throws Exception {
        Path file = folder("plan").resolve("a.yaml");
        Backups last = new Backups(new LocalDisk(), temp.resolve("backups"), CLOCK);
        for (int hour = 0; hour < 10 * 24; hour += 2) {
            Instant at = Instant.parse("2026-11-11T12:00:00Z").plusSeconds(hour * 3600L);
            last = new Backups(new LocalDisk(), temp.resolve("backups"), InstantSource.fixed(at));
            last.keep(file, ("n: " + hour).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(last.of(file))
                .extracting(kept -> String.valueOf(kept.getFileName()).substring(0, 11))
                .containsExactly(
                        "20261121-10",
                        "20261121-08",
                        "20261121-06",
                        "20261121-04",
                        "20261121-02",
                        "20261121-00",
                        "20261120-22",
                        "20261120-20",
                        "20261120-18",
                        "20261120-16",
                        "20261119-22",
                        "20261118-22",
                        "20261117-22",
                        "20261116-22");
    }

    @Test
    void aLinkIsFollowedOnceAndStaysALink() throws Exception {
        Path folder = folder("plan");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("a.yaml"));

        saves(new LocalDisk())
                .save(
                        folder,
                        List.of(new FileChange("link.yaml", link, "a: new\n", hash("a: old\n"))));

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("a.yaml")).hasContent("a: new");
    }

    @Test
    void theAccessRightsOfAFileStay() throws Exception {
        Path folder = folder("plan");
        Path file = folder.resolve("a.yaml");
        assertThat(file.toFile().setReadable(false, false)).isTrue();
        assertThat(file.toFile().setReadable(true, true)).isTrue();
        Object before = Files.getAttribute(file, "posix:permissions");

        saves(new LocalDisk()).save(folder, List.of(change(folder, "a.yaml")));

        assertThat(Files.getAttribute(file, "posix:permissions")).isEqualTo(before);
    }
}
