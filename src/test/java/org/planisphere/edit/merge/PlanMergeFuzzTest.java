package org.planisphere.edit.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.planisphere.artifact.Workspace;

/// Any three texts as base, own and other side of a merge, a zero byte between them. The files
/// beside the class run in every build; the profile `fuzz` looks for more.
class PlanMergeFuzzTest {
    private static final String FILE = "regions/us-west-2.yaml";

    @FuzzTest(maxDuration = "10m")
    void nobodysTextIsLost(byte[] bytes) {
        String[] texts = new String(bytes, StandardCharsets.UTF_8).split("\0", -1);
        if (texts.length != 3) {
            return;
        }
        Workspace base = plan(texts[0]);
        Workspace mine = plan(texts[1]);
        Workspace theirs = plan(texts[2]);

        assertThat(PlanMerge.of(base, base, theirs).texts(_ -> false)).isEqualTo(theirs);
        assertThat(PlanMerge.of(base, mine, base).texts(_ -> false)).isEqualTo(mine);
        assertThat(PlanMerge.of(base, mine, mine).texts(_ -> false)).isEqualTo(mine);

        PlanMerge merge = PlanMerge.of(base, mine, theirs);
        if (!mine.equals(base) && !theirs.equals(base) && !mine.equals(theirs)) {
            String kept = held(merge, false);
            String taken = held(merge, true);
            for (String line : texts[1].lines().toList()) {
                assertThat(texts[0] + kept).contains(line);
            }
            for (String line : texts[2].lines().toList()) {
                assertThat(texts[0] + taken).contains(line);
            }
        }
    }

    private static Workspace plan(String text) {
        return Workspace.empty("shop").with(FILE, text);
    }

    /// All that a person gets to see if each conflict is settled for one side.
    private static String held(PlanMerge merge, boolean theirs) {
        return merge.texts(_ -> theirs).text(FILE).orElse("");
    }
}
