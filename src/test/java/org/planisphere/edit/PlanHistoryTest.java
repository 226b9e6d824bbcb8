package org.planisphere.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.Fixture;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;
import org.planisphere.model.RegionType;

class PlanHistoryTest {
    private static final Place OWNER = new Place("regions/us-west-2.yaml", "/region/owner");
    private static final RegionId OREGON = new RegionId("us-west-2");

    private final Workspace start = Fixture.harbor();
    private final PlanHistory history = new PlanHistory(start);

    @Test
    void undoGivesBackTheVeryWorkspaceThatWasThere() {
        history.apply(new ChangeRegionType(OREGON, RegionType.READ_ONLY));
        Workspace after = history.current();

        assertThat(history.undoLabel()).contains("Change us-west-2 to read-only");
        assertThat(history.undo()).isTrue();
        assertThat(history.current()).isSameAs(start);
        assertThat(history.redoLabel()).contains("Change us-west-2 to read-only");
        assertThat(history.redo()).isTrue();
        assertThat(history.current()).isSameAs(after);
        assertThat(history.revision()).isEqualTo(3);
    }

    @Test
    void anEditThatChangesNothingLeavesNoStep() {
        assertThat(history.apply(new SetField(OWNER, "platform"))).isFalse();

        assertThat(history.undoLabel()).isEmpty();
        assertThat(history.undo()).isFalse();
        assertThat(history.revision()).isZero();
    }

    @Test
    void aWordTypedIsOneStepUntilThereIsAPause() {
        for (String typed : List.of("p", "pl", "pla")) {
            history.applyMerging(new SetField(OWNER, typed), OWNER);
        }
        history.pause();
        history.applyMerging(new SetField(OWNER, "plane"), OWNER);

        history.undo();
        assertThat(history.current().text(OWNER.file()).orElseThrow()).contains("  owner: pla\n");
        history.undo();
        assertThat(history.current()).isSameAs(start);
    }

    @Test
    void aWordTypedAndTakenBackIsNoStep() {
        history.applyMerging(new SetField(OWNER, "x"), OWNER);
        history.applyMerging(new SetField(OWNER, "platform"), OWNER);

        assertThat(history.undoLabel()).isEmpty();
        assertThat(history.isSaved()).isTrue();
    }

    @Test
    void anEditAfterAnUndoForgetsWhatWasUndone() {
        history.apply(new SetField(OWNER, "a"));
        history.undo();
        history.apply(new SetField(OWNER, "b"));

        assertThat(history.redo()).isFalse();
    }

    @Test
    void thePlanIsSavedAgainWhenUndoReachesTheSavedText() {
        history.apply(new SetField(OWNER, "a"));
        history.markSaved(history.current());
        history.apply(new SetField(OWNER, "b"));
        assertThat(history.isSaved()).isFalse();

        history.undo();
        assertThat(history.isSaved()).isTrue();
    }

    @Test
    void aListenerMayNotEdit() {
        List<String> told = new ArrayList<>();
        history.onChange(
                () -> {
                    told.add("told");
                    assertThatThrownBy(() -> history.apply(new SetField(OWNER, "b")))
                            .isInstanceOf(IllegalStateException.class);
                    assertThatThrownBy(history::undo).isInstanceOf(IllegalStateException.class);
                });

        history.apply(new SetField(OWNER, "a"));

        assertThat(told).containsExactly("told");
        assertThat(history.undo()).isTrue();
    }

    @Test
    void anEditThatIsNotPossibleChangesNothing() {
        assertThatThrownBy(
                        () ->
                                history.apply(
                                        new ChangeRegionType(
                                                new RegionId("mars-1"), RegionType.FULL)))
                .isInstanceOf(EditNotPossibleException.class)
                .hasMessage("There is no region mars-1.");
        assertThat(history.current()).isSameAs(start);
    }

    @Test
    void undoingAllAndRedoingAllGiveTheSameBytes() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            PlanHistory seeded = new PlanHistory(start);
            for (int n = random.nextInt(5); n >= 0; n--) {
                RandomEdits.tryOne(seeded, random);
            }
            Workspace end = seeded.current();
            while (seeded.undo()) {
                assertThat(seeded.redoLabel()).isPresent();
            }
            assertThat(seeded.current()).as("seed %d", seed).isEqualTo(start);
            while (seeded.redo()) {
                assertThat(seeded.undoLabel()).isPresent();
            }
            assertThat(seeded.current()).as("seed %d", seed).isEqualTo(end);
        }
    }
}
