package org.planisphere.workbench.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.edit.PlanEdit;
import org.planisphere.model.Place;
import org.planisphere.model.RegionId;

class DriftModelTest {
    private static final PairKey PAIR = new PairKey(new RegionId("a"), new RegionId("b"));

    private int questions;
    private final List<PlanEdit> edits = new ArrayList<>();
    private final DriftModel model =
            new DriftModel(
                    new DriftModel.Actions() {
                        @Override
                        public void apply(PlanEdit edit) {
                            edits.add(edit);
                        }

                        @Override
                        public void goTo(Place place) {}
                    },
                    (_, told) -> {
                        questions++;
                        told.accept(Map.of(PAIR, "matched last yesterday"));
                    });
    private Workspace workspace = Workspace.empty("p");

    @BeforeEach
    void watch() {
        model.watch(true);
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put(
                "plan.yaml",
                """
                schema: planisphere/plan/v1
                plan: {name: p}
                regions: [{file: a.yaml}, {file: b.yaml}]
                drift: {allowed: [{path: networking.nat, reason: one zone}]}
                """);
        texts.put(
                "a.yaml",
                """
                region: {name: a, type: full, zones: 3}
                networking: {nat: per-zone}
                services: {deploy: [cart, pay]}
                """);
        texts.put(
                "b.yaml",
                """
                region: {name: b, type: full, zones: 2, mirrors: a}
                networking: {nat: shared}
                services: {deploy: [cart]}
                """);
        workspace = new Workspace("p", texts);
    }

    private ParsedPlan parsed() {
        return PlanReader.read(workspace);
    }

    private DriftPage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    private BringUpPreview preview() {
        return Objects.requireNonNull(page().bringUp());
    }

    private static ParityCell cell(ParityRow row, String area) {
        return Objects.requireNonNull(row.cells().get(area));
    }

    @Test
    void aCellCountsByWeightAndSaysWhatIsAllowed() {
        model.show(parsed());

        ParityRow row = page().rows().getFirst();
        assertThat(row.key()).isEqualTo(PAIR);
        assertThat(cell(row, "services")).isEqualTo(new ParityCell(1, 0, 0, 0));
        assertThat(cell(row, "region")).isEqualTo(new ParityCell(0, 1, 0, 0));
        assertThat(cell(row, "networking")).isEqualTo(new ParityCell(0, 0, 0, 1));
        assertThat(cell(row, "data").words()).isEqualTo("equal");
        assertThat(cell(row, "services").words()).isEqualTo("1 error");
        assertThat(page().summary()).isEqualTo("1 pair · 2 differences, 1 allowed");
    }

    @Test
    void aPlanWithoutPairsIsOfferedOne() {
        workspace =
                workspace.with("b.yaml", "region: {name: b, type: full, zones: 2}\nservices: {}\n");
        model.show(parsed());
        assertThat(page().rows()).isEmpty();

        PlanEdit offered = model.offered().orElseThrow();
        assertThat(offered.label()).isEqualTo("Compare a and b");
        workspace = offered.applyTo(workspace);
        model.show(parsed());

        assertThat(page().rows()).extracting(ParityRow::key).containsExactly(PAIR);
    }

    @Test
    void regionsOfDifferentTypesAreNotOfferedAsAPair() {
        workspace = workspace.with("b.yaml", "region: {name: b, type: lightweight}\n");
        model.show(parsed());

        assertThat(model.offered()).isEmpty();
    }

    @Test
    void everyDifferenceStandsInAnAreaOfTheMatrix() {
        model.show(parsed());
        assertThat(page().shown()).hasSize(2);
        assertThat(page().allowed()).isEqualTo(1);

        model.showAllowed(true);
        assertThat(page().shown())
                .hasSize(3)
                .allSatisfy(it -> assertThat(DriftPage.AREAS).containsKey(it.area()));
    }

    @Test
    void thePastIsAskedOnceForWhatDiffersNowAndAgainWhenSomebodyLooksAgain() {
        model.show(parsed());
        model.choose(PAIR, "services");
        model.show(parsed());
        assertThat(questions).isEqualTo(1);
        assertThat(model.wordsProperty().get()).containsEntry(PAIR, "matched last yesterday");

        model.watch(true);
        assertThat(questions).isEqualTo(2);
        workspace =
                workspace.with(
                        "plan.yaml",
                        workspace.text("plan.yaml").orElseThrow().replace("one zone", "two"));
        model.show(parsed());
        assertThat(questions).isEqualTo(3);
    }

    @Test
    void aChosenAreaNarrowsTheDifferencesAndTheChange() {
        model.show(parsed());
        model.choose(PAIR, "services");

        assertThat(page().shown())
                .extracting(it -> it.difference().path())
                .containsExactly("services.deploy[pay]");
        assertThat(preview().difference())
                .contains("+services: {deploy: [cart, pay]}")
                .doesNotContain("zones: 3");
    }

    @Test
    void bringingUpIsOneEditAndTheNextPageHasNothingLeftToDo() {
        model.show(parsed());
        model.bringUp();

        assertThat(edits).singleElement().extracting(PlanEdit::label).isEqualTo("Bring b up to a");
        workspace = edits.getFirst().applyTo(workspace);
        assertThat(workspace.text("b.yaml").orElseThrow())
                .isEqualTo(
                        """
                        region: {name: b, type: full, zones: 3, mirrors: a}
                        networking: {nat: shared}
                        services: {deploy: [cart, pay]}
                        """);
        model.show(parsed());
        assertThat(preview().changesNothing()).isTrue();
        model.bringUp();
        assertThat(edits).hasSize(1);
    }

    @Test
    void whatNoRuleAsksForIsBroughtUpOnlyWhereAPersonWantsIt() {
        workspace =
                workspace.with(
                        "a.yaml",
                        workspace.text("a.yaml").orElseThrow() + "delivery: {gitops: argocd}\n");
        model.show(parsed());
        assertThat(preview().difference()).doesNotContain("gitops");

        model.bringUpNotes(true);
        assertThat(preview().difference()).contains("+delivery:").contains("gitops: argocd");
    }

    @Test
    void thePairStaysChosenWhileItExistsAndIsLetGoWithIt() {
        model.show(parsed());
        model.choose(PAIR, "services");
        model.show(parsed());
        assertThat(page().area()).isEqualTo("services");

        workspace = workspace.with("b.yaml", "region: {name: b, type: full}\n");
        model.show(parsed());
        assertThat(page().chosen()).isNull();
        assertThat(page().shown()).isEmpty();
    }

    @Test
    void nothingIsComparedWhileNobodyLooks() {
        model.watch(false);
        model.show(parsed());
        assertThat(model.pageProperty().get()).isNull();

        model.watch(true);
        assertThat(page().rows()).hasSize(1);
    }
}
