package org.planisphere.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// How long an edit of the text takes to reach the form and the plan's total, in the real window.
///
/// It prints what it measured and judges nothing: the figures are those of the machine.
@Tag("benchmark")
class EditLatencyBenchmarkTest {
    private static final int EDITS = 30;
    private static final int WARM_UP = 10;

    private final FxRobot robot = new FxRobot();

    @Test
    void theFormAndTheTotalFollowAnEditOfTheText(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        PlanFolder plan = PlanFolder.storefrontIn(folder);
        List<Double> form = new ArrayList<>();
        List<Double> total = new ArrayList<>();
        try (OpenWindow window =
                OpenWindow.on(
                        plan,
                        folder.resolve("data"),
                        folder.resolve("exports"),
                        new ShippedEngines())) {
            window.click("#outline-sa-east-1").click("#view-specs");
            CodeArea editor = robot.lookup("#specs-editor").queryAs(CodeArea.class);
            ToggleButton full = robot.lookup("#region-type-full").queryAs(ToggleButton.class);
            Labeled pill = robot.lookup("#pill-cost").queryAs(Labeled.class);
            for (int edit = 0; edit < EDITS; edit++) {
                boolean toFull = edit % 2 == 0;
                String before = toFull ? "type: read-only" : "type: full";
                String after = toFull ? "type: full" : "type: read-only";
                CountDownLatch seen = new CountDownLatch(2);
                AtomicLong typed = new AtomicLong();
                robot.interact(
                        () -> {
                            once(full.selectedProperty(), typed, seen, form);
                            once(pill.textProperty(), typed, seen, total);
                            int at = editor.getText().indexOf(before);
                            typed.set(System.nanoTime());
                            editor.replaceText(at, at + before.length(), after);
                        });
                assertThat(seen.await(60, TimeUnit.SECONDS)).isTrue();
                window.settle();
            }
        }
        tell("text to form", form);
        tell("text to total", total);
    }

    private static void once(
            ObservableValue<?> value, AtomicLong typed, CountDownLatch seen, List<Double> millis) {
        value.addListener(
                new javafx.beans.InvalidationListener() {
                    @Override
                    public void invalidated(javafx.beans.Observable changed) {
                        millis.add((System.nanoTime() - typed.get()) / 1e6);
                        value.removeListener(this);
                        seen.countDown();
                    }
                });
    }

    private static void tell(String what, List<Double> millis) {
        List<Double> warm = new ArrayList<>(millis.subList(WARM_UP, millis.size()));
        Collections.sort(warm);
        System.out.printf(
                Locale.ENGLISH,
                "%s: median %.0f ms, worst of %d %.0f ms%n",
                what,
                warm.get(warm.size() / 2),
                warm.size(),
                warm.getLast());
    }
}
