package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What helps a person who writes the text: completion, explanation, definitions, renaming.
class WritingSpecsTest extends StorefrontJourney {
    private static final String SAO_PAULO = "regions/sa-east-1.yaml";

    @BeforeEach
    void openItsText() {
        window.click("#outline-sa-east-1").click("#view-specs");
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
    void theNextProblemMovesTheCaretOfWhoWrites() {
        window.typeOver("#specs-editor", "zones: 2", "zones: 99");
        window.enter("#problems-filter", "SYN-003").caretIn("#specs-editor", "name: sa-east-1");
        window.push(KeyCode.F8);

        assertThat(window.caretLine("#specs-editor")).isEqualTo("  zones: 99");
        assertThat(window.focus()).isEqualTo("specs-editor");
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

    @Test
    void aTextIsFoundInTheFileAndWalkedThrough() {
        window.click("#specs-editor").push(KeyCode.SHORTCUT, KeyCode.F);
        window.write("read-only").push(KeyCode.ENTER).push(KeyCode.ENTER);

        assertThat(window.text("#specs-editor-find-count")).startsWith("2 of ");
        assertThat(window.selected("#specs-editor")).isEqualTo("read-only");
        window.push(KeyCode.ESCAPE);
        assertThat(window.focus()).isEqualTo("specs-editor");
    }

    @Test
    void aTextIsFoundInEveryFileAndAHitOpensItsFile() {
        window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        window.write("supernets:");
        assertThat(window.text("#find-count")).isEqualTo("1 in 1 files");

        window.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(window.text("#specs-editor")).contains("per_region_prefix");
        assertThat(window.selected("#specs-editor")).isEqualTo("supernets:");

        window.click("#find-everywhere").push(KeyCode.SHORTCUT, KeyCode.A).write("na[");
        window.click("#find-regex");
        assertThat(window.text("#find-count")).startsWith("This expression cannot be read");
    }

    @Test
    void linesFoldIntoTheirKeyAndOpenAgainWhereSomethingInThemIsShown() {
        window.caretIn("#specs-editor", "networking:");
        window.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertThat(window.foldedLines("#specs-editor")).isNotEmpty();

        window.push(KeyCode.SHORTCUT, KeyCode.F).write("vpc_cidr").push(KeyCode.ENTER);
        assertThat(window.foldedLines("#specs-editor")).isEmpty();
    }

    @Test
    void aFileIsFormattedOnRequestAsOneStep() {
        String before = window.text("#specs-editor");
        window.typeOver("#specs-editor", "zones: 2", "zones:     2");
        window.choose("#menu-edit", "#menu-format");
        assertThat(window.text("#specs-editor")).isEqualTo(before);

        window.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.text("#specs-editor")).contains("zones:     2");
    }

    @Test
    void aRegionIsCopiedAsAnotherTypeWithoutWhatThatDoesNotNeed() {
        window.click("#view-topology").click("#outline-us-east-1");
        window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        window.click("#copy-as-read-only");
        assertThat(window.text("#copy-note")).contains("Services left out:").contains("checkout");

        window.enter("#copy-name", "eu-central-1").click("#view-specs");
        assertThat(window.text("#specs-editor"))
                .startsWith("# ")
                .contains("name: eu-central-1")
                .contains("type: read-only")
                .doesNotContain("checkout");
    }
}
