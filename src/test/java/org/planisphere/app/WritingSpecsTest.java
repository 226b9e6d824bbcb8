package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What helps a person who writes the text: completion, explanation, definitions, renaming.
class WritingSpecsTest {
    private static final String SAO_PAULO = "regions/sa-east-1.yaml";

    @TempDir private Path folder;
    private PlanFolder plan;
    private SortedMap<String, String> start;
    private OpenWindow window;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws IOException {
        plan = PlanFolder.storefrontIn(folder);
        start = plan.texts();
        window = OpenWindow.on(plan, folder.resolve("data"), folder.resolve("exports"));
        window.click("#outline-sa-east-1").click("#view-specs");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aProposalIsFilteredByTypingAcceptedWithEnterAndUndoneAsOneStep() throws IOException {
        window.typeOver("#specs-editor", "type: read-only", "type: l");
        window.until("proposals are shown", () -> window.shows("#completion"));
        window.push(KeyCode.ENTER);
        assertThat(window.text("#specs-editor")).contains("\n  type: lightweight\n");
        assertThat(window.shows("#completion")).isFalse();

        window.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.text("#specs-editor")).contains("\n  type: l\n");
        window.push(KeyCode.SHORTCUT, KeyCode.Y).push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(plan.changedLines(SAO_PAULO, start)).containsExactly("  type: lightweight");
    }

    @Test
    void proposalsOnRequestAreWalkedByArrowsTakenWithTabAndClosedWithEscape() {
        window.typeOver("#specs-editor", "type: read-only", "type: ");
        window.push(KeyCode.ESCAPE);
        assertThat(window.shows("#completion")).isFalse();

        window.push(KeyCode.CONTROL, KeyCode.SPACE);
        assertThat(window.shows("#completion")).isTrue();
        assertThat(window.text("#completion-help")).contains("full runs everything");
        window.push(KeyCode.DOWN).push(KeyCode.TAB);
        assertThat(window.text("#specs-editor")).contains("\n  type: lightweight\n");
    }

    @Test
    void aKeyIsExplainedWithItsFindingsAtTheCaret() {
        window.typeOver("#specs-editor", "zones: 2", "zones: 99");
        window.push(KeyCode.SHIFT, KeyCode.F1);

        assertThat(window.shows("#explanation")).isTrue();
        assertThat(window.text("#explanation-title")).isEqualTo("zones");
        assertThat(window.text("#explanation-help")).contains("Availability zones in use");
        assertThat(window.labels("#explanation-findings"))
                .anySatisfy(text -> assertThat(text).contains("99"));
        window.push(KeyCode.ESCAPE);
        assertThat(window.shows("#explanation")).isFalse();
    }

    @Test
    void aNameLeadsToItsDefinition() {
        window.caretIn("#specs-editor", "target: us-ea").push(KeyCode.SHORTCUT, KeyCode.B);

        assertThat(window.text("#specs-editor")).contains("name: us-east-1");
        assertThat(window.focus()).isEqualTo("specs-editor");
    }

    @Test
    void aServiceIsRenamedEverywhereAsOneStepAndATakenNameIsRefusedAtOnce() throws IOException {
        window.caretIn("#specs-editor", "- {name: web-sh").push(KeyCode.F2);
        assertThat(window.text("#rename-title"))
                .isEqualTo("Rename the service web-shop everywhere");

        window.write("cart");
        assertThat(window.text("#rename-note")).isEqualTo("There is a service cart already.");
        window.push(KeyCode.SHORTCUT, KeyCode.A).write("shop").push(KeyCode.ENTER);
        assertThat(window.text("#specs-editor")).contains("- {name: shop, mode: read-only");
        assertThat(window.focus()).isEqualTo("specs-editor");

        window.push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(plan.changedSince(start)).hasSize(6);
        window.push(KeyCode.SHORTCUT, KeyCode.Z).push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(plan.texts()).isEqualTo(start);
    }
}
