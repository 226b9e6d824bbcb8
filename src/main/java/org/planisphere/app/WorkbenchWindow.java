package org.planisphere.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.UserData;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.workbench.files.DialogQuestions;
import org.planisphere.workbench.files.PlanTemplate;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;
import org.planisphere.workbench.shell.Workbench;

/// The program's window, wired top to bottom.
public final class WorkbenchWindow extends Application {
    private static final double WIDTH_PX = 1480;
    private static final double HEIGHT_PX = 920;
    private static final double LEAST_WIDTH_PX = 1000;
    private static final double LEAST_HEIGHT_PX = 700;

    @Override
    public void start(Stage stage) {
        Theme theme = new Theme(ThemeChoice.SYSTEM);
        Workbench workbench =
                new Workbench(
                        new Workbench.Ground(
                                stage,
                                theme,
                                Background.ofProcessors(),
                                new ShippedEngines(),
                                WorkspaceStore.local(),
                                UserData.folder(),
                                new DialogQuestions(stage, theme)));
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> workbench.stumbled(bug));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                theme.scene(
                        workbench.node(),
                        Math.min(WIDTH_PX, screen.getWidth()),
                        Math.min(HEIGHT_PX, screen.getHeight())));
        stage.setMinWidth(Math.min(LEAST_WIDTH_PX, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT_PX, screen.getHeight()));
        stage.show();
        openFirst(workbench);
    }

    /// The plan that was asked for; else the last one, the sample, or a new one.
    private void openFirst(Workbench workbench) {
        Optional<Path> wanted =
                asked().or(() -> new FirstPlan(workbench.document().recent()).find());
        wanted.map(workbench.document()::open)
                .orElse(CompletableFuture.completedStage(false))
                .thenAccept(
                        open -> {
                            if (!open) {
                                openNew(workbench);
                            }
                        });
    }

    private static void openNew(Workbench workbench) {
        workbench
                .document()
                .openNew(
                        PlanTemplate.ONE_REGION.make(
                                workbench.session().engines().facts().regions()));
    }

    private Optional<Path> asked() {
        @Nullable String first =
                getParameters().getRaw().isEmpty() ? null : getParameters().getRaw().getFirst();
        return Optional.ofNullable(first).map(Path::of);
    }
}
