package org.planisphere.artifact.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.model.Plan;

class PairHistoryTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final String PLAN =
            "plan: {name: p}\nregions: [{file: regions/a.yaml}, {file: regions/b.yaml}]\n";
    private static final String B = "region: {name: b, type: full, mirrors: a, zones: %d}\n";

    @TempDir private Path folder;
    private PlanCommits commits;

    @BeforeEach
    void aRepositoryWithAPlanInIt() throws GitAPIException {
        commits = PlanCommits.in(folder);
        commits.write("shop/plan.yaml", PLAN)
                .write("shop/regions/a.yaml", "region: {name: a, type: full, zones: 3}\n")
                .write("shop/regions/b.yaml", B.formatted(2));
    }

    @AfterEach
    void close() {
        commits.close();
    }

    private Path shop() {
        return folder.resolve("shop");
    }

    private Plan now() throws Exception {
        return PlanReader.read(WorkspaceStore.local().load(shop()).workspace()).plan();
    }

    private Optional<List<LastMatch>> history(int most) throws Exception {
        return PairHistory.of(shop(), now(), () -> false, most);
    }

    private LastMatch only() throws Exception {
        return history(500).orElseThrow().getFirst();
    }

    @Test
    void theNewestCommitInWhichNothingDifferedIsFoundAndTheOneThatBrokeIt() throws Exception {
        commits.commit("2026-01-01");
        String match = commits.write("shop/regions/b.yaml", B.formatted(3)).commit("2026-01-02");
        commits.write("readme.md", "elsewhere\n").commit("2026-01-05");
        String broken = commits.write("shop/regions/b.yaml", B.formatted(1)).commit("2026-02-01");
        commits.write("shop/regions/b.yaml", B.formatted(2)).commit("2026-02-02");

        assertThat(only())
                .satisfies(
                        it -> {
                            assertThat(it.matched())
                                    .isEqualTo(
                                            new Commit(
                                                    match, Instant.parse("2026-01-02T12:00:00Z")));
                            assertThat(it.differsSince())
                                    .isEqualTo(
                                            new Commit(
                                                    broken, Instant.parse("2026-02-01T12:00:00Z")));
                            assertThat(it.words(TODAY))
                                    .isEqualTo(
                                            "matched last 58 days ago, on 2026-01-02 (%s), and differ since 2026-02-01 (%s)"
                                                    .formatted(match, broken));
                        });
    }

    @Test
    void anEditThatNoCommitHasIsSaidToBeOne() throws Exception {
        commits.write("shop/regions/b.yaml", B.formatted(3)).commit("2026-02-28");
        commits.write("shop/regions/b.yaml", B.formatted(1));

        assertThat(only().words(TODAY))
                .startsWith("matched last yesterday, on 2026-02-28 (")
                .endsWith("differ since an edit that is in no commit");
    }

    @Test
    void aPairThatMatchesNowNeedsNoHistory() throws Exception {
        commits.commit("2026-01-01");
        commits.write("shop/regions/b.yaml", B.formatted(3)).commit("2026-01-02");

        assertThat(only().now()).isTrue();
        assertThat(only().words(TODAY)).isEqualTo("match now");
    }

    @Test
    void whatNeverMatchedIsToldWithHowFarWasLooked() throws Exception {
        for (int i = 1; i <= 4; i++) {
            commits.write("shop/regions/b.yaml", B.formatted(i == 3 ? 9 : i))
                    .commit("2026-01-0" + i);
        }

        assertThat(only().words(TODAY)).isEqualTo("never matched in 4 commits of the plan");
        assertThat(history(2).orElseThrow().getFirst().words(TODAY))
                .isEqualTo("did not match in the last 2 commits of the plan");
    }

    @Test
    void whatIsAllowedTodayWasAlwaysAllowed() throws Exception {
        commits.write("shop/regions/b.yaml", B.formatted(3).replace("}", ", owner: me}"))
                .commit("2026-01-01");
        commits.write("shop/regions/b.yaml", B.formatted(1)).commit("2026-01-02");
        commits.write("shop/plan.yaml", PLAN + "drift: {allowed: [{path: region.owner}]}\n");

        assertThat(only().matched()).isNotNull();
    }

    @Test
    void commitsThatCannotBeReadAsAPlanArePassedOver() throws Exception {
        String match = commits.write("shop/regions/b.yaml", B.formatted(3)).commit("2026-01-01");
        commits.write("shop/regions/b.yaml", "region: [<<<<<<<\n").commit("2026-01-02");
        commits.write("shop/regions/b.yaml", B.formatted(1)).commit("2026-01-03");

        assertThat(only().matched()).extracting(Commit::id).isEqualTo(match);
    }

    @Test
    void aFolderThatNoRepositoryKnowsHasNoHistory() throws Exception {
        assertThat(history(500)).isEmpty();

        commits.git().close();
        Files.move(folder.resolve(".git"), folder.resolve("git"));
        assertThat(history(500)).isEmpty();
    }

    @Test
    void aDamagedRepositoryIsAnExceptionOfItsOwn() throws Exception {
        commits.commit("2026-01-01");
        commits.write("shop/regions/b.yaml", B.formatted(1)).commit("2026-01-02");
        try (Stream<Path> files = Files.walk(folder.resolve(".git/objects"))) {
            for (Path object : files.filter(Files::isRegularFile).toList()) {
                Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("rw-rw-rw-"));
                Files.writeString(object, "broken");
            }
        }

        assertThatThrownBy(() -> history(500)).isInstanceOf(IOException.class);
    }

    /// A repository can name commands for many occasions; reading is none of them.
    @Test
    void nothingOfTheRepositoryIsRunAndNothingInItIsWritten() throws Exception {
        Path canary = folder.resolve("canary");
        Path script =
                Files.writeString(
                        folder.resolve("sing.sh"), "#!/bin/sh\ntouch '%s'\n".formatted(canary));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        commits.write("shop/.gitattributes", "*.yaml filter=sing diff=sing\n");
        commits.commit("2026-01-01");
        commits.write("shop/regions/b.yaml", B.formatted(1)).commit("2026-01-02");
        StoredConfig config = commits.git().getRepository().getConfig();
        for (String key : List.of("fsmonitor", "sshCommand", "pager", "editor", "askPass")) {
            config.setString("core", null, key, script.toString());
        }
        config.setString("core", null, "hooksPath", folder.resolve("hooks").toString());
        config.setString("filter", "sing", "smudge", script.toString());
        config.setString("filter", "sing", "process", script.toString());
        config.setString("diff", "sing", "textconv", script.toString());
        config.setString("credential", null, "helper", "!" + script);
        config.setString("gpg", null, "program", script.toString());
        config.setString("remote", "origin", "url", "ext::" + script);
        config.save();
        for (String hook : List.of("post-checkout", "pre-commit", "reference-transaction")) {
            for (String place : List.of("hooks", ".git/hooks")) {
                Path copy = folder.resolve(place).resolve(hook);
                Files.createDirectories(copy.getParent());
                Files.copy(script, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        SortedMap<String, String> before = state();

        assertThat(only().words(TODAY)).startsWith("never matched");

        assertThat(canary).doesNotExist();
        assertThat(state()).isEqualTo(before);
    }

    /// Every file below the folder, with its size and time.
    private SortedMap<String, String> state() throws IOException {
        SortedMap<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                state.put(
                        folder.relativize(file).toString(),
                        "%d %s".formatted(Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        return state;
    }
}
