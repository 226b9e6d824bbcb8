package org.planisphere.workbench.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.edit.PlanEdit;
import org.planisphere.model.Place;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.ThemeChoice;

/// The view of drift as PNG, on the storefront after some months of neglect.
@Tag("pictures")
class DriftPicturesTest {
    private static final Path STATE =
            Path.of("src/test/resources/org/planisphere/artifact/reality/west.tfstate");
    private static final DriftModel.Actions NOTHING =
            new DriftModel.Actions() {
                @Override
                public void apply(PlanEdit edit) {}

                @Override
                public void goTo(Place place) {}
            };

    @Test
    void theMatrixAndTheDifferencesAreDrawnInBothThemesAndWidths() throws Exception {
        ParsedPlan plan = neglected();
        take("drift-wide", ThemeChoice.LIGHT, 1180, 1000, plan);
        take("drift-wide", ThemeChoice.DARK, 1180, 1000, plan);
        take("drift-narrow", ThemeChoice.LIGHT, 740, 1400, plan);
    }

    private static ParsedPlan neglected() throws Exception {
        Workspace now = WorkspaceStore.local().load(Path.of("samples/storefront")).workspace();
        String west = now.text("regions/us-west-2.yaml").orElseThrow();
        String drifted =
                west.lines()
                        .filter(line -> !line.contains("service-discovery"))
                        .reduce("", (a, b) -> a + b + "\n")
                        .replace("nat: per-zone", "nat: shared")
                        .replace("audit_logging: required", "audit_logging: optional")
                        .replaceFirst("zones: 3", "zones: 2");
        String plan =
                now.text("plan.yaml").orElseThrow()
                        + "\ndrift: {pairs: [{a: ap-northeast-1, b: sa-east-1}], allowed: [{path: compliance.data_residency, reason: each serves its own country}]}\n";
        return PlanReader.read(now.with("regions/us-west-2.yaml", drifted).with("plan.yaml", plan));
    }

    @Test
    void whatExistsIsDrawnBesideThePlan() throws Exception {
        ParsedPlan plan = neglected();
        Pictures.draw("drift-reality", 1180, 900, () -> reality(plan));
    }

    private static Parent reality(ParsedPlan plan) {
        RealityModel model = new RealityModel(new LoadedState(STATE), Background.immediate());
        Parent node = (Parent) new RealityView(model).node();
        model.watch(true);
        model.show(plan.plan());
        model.load();
        return node;
    }

    private static void past(Plan plan, Consumer<Map<PairKey, String>> told) {
        told.accept(
                Map.of(
                        new PairKey(new RegionId("us-east-1"), new RegionId("us-west-2")),
                        "matched last 58 days ago, on 2026-01-02 (1a2b3c4d5e), and differ since 2026-02-01 (6f7a8b9c0d)"));
    }

    private static void take(
            String name, ThemeChoice theme, int width, int height, ParsedPlan plan) {
        Path picture = Pictures.take(name, theme, width, height, () -> view(plan));
        assertThat(picture).isNotEmptyFile();
    }

    private static Parent view(ParsedPlan plan) {
        DriftModel model = new DriftModel(NOTHING, DriftPicturesTest::past);
        RealityModel reality = new RealityModel(new LoadedState(STATE), Background.immediate());
        DriftTab view = new DriftTab(new DriftView(model), reality);
        model.watch(true);
        model.show(plan);
        return (Parent) view.node();
    }
}
