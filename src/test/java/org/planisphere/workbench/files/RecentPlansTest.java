package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentPlansTest {
    @TempDir private Path folder;

    @Test
    void theLastPlanComesFirstAndEachOnce() {
        RecentPlans recent = new RecentPlans(folder.resolve("data"));
        assertThat(recent.all()).isEmpty();
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        List.of(a, b, a).forEach(recent::add);

        assertThat(recent.all()).containsExactly(a, b);
        assertThat(new RecentPlans(folder.resolve("data")).all()).containsExactly(a, b);
    }

    @Test
    void tenAreKept() {
        RecentPlans recent = new RecentPlans(folder);
        List<Path> plans =
                IntStream.range(0, 12).mapToObj(i -> folder.resolve("plan-" + i)).toList();
        plans.forEach(recent::add);

        assertThat(recent.all()).containsExactlyElementsOf(plans.reversed().subList(0, 10));
    }

    @Test
    void aDamagedListIsAnEmptyOneAndIsMendedByTheNextPlan() throws IOException {
        Files.write(folder.resolve("recent.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        RecentPlans recent = new RecentPlans(folder);
        assertThat(recent.all()).isEmpty();

        recent.add(folder.resolve("a"));
        assertThat(recent.all()).containsExactly(folder.resolve("a"));
    }
}
