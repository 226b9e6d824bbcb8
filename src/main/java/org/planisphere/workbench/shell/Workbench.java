package org.planisphere.workbench.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.workbench.files.PlanDocument;
import org.planisphere.workbench.files.Questions;
import org.planisphere.workbench.files.RecentPlans;
import org.planisphere.workbench.session.Engines;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Theme;

/// One window on one plan: joins the session, the file on the disk, the panes and the menus.
public final class Workbench {
    /// What a window is built upon.
    ///
    /// @param data the user's own folder
    public record Ground(
            Stage stage,
            Theme theme,
            Background background,
            Engines engines,
            WorkspaceStore store,
            Path data,
            Questions questions) {}

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Ground ground;
    private final ShellModel shell = new ShellModel();
    private final PlanSession session;
    private final PlanDocument document;
    private final WindowNotices notices = new WindowNotices(shell);
    private final MenuActions actions;
    private final ShellView view;

    public Workbench(Ground ground) {
        this.ground = ground;
        session = new PlanSession(ground.engines(), ground.background(), notices);
        document =
                new PlanDocument(
                        session,
                        new PlanDocument.Ground(
                                ground.store(),
                                new RecentPlans(ground.data()),
                                ground.questions(),
                                notices,
                                ground.background(),
                                InstantSource.system()));
        Panes panes =
                new Panes(
                        session,
                        shell,
                        ground.background(),
                        notices,
                        new DriftSources(
                                session,
                                document,
                                ground.questions(),
                                ground.background(),
                                notices));
        actions = new WindowActions(ground, shell, session, document, panes, notices);
        Views views = panes.views();
        MenuBarView menus = new MenuBarView(shell, actions, ground.theme(), views.shown());
        view =
                new ShellView(
                        shell,
                        views,
                        menus.node(),
                        new ToolBarView.Actions(actions::undo, actions::redo, actions::simulate));
        new RememberedWindow(
                new WindowMemory(ground.data()),
                ground.stage(),
                ground.theme(),
                new RememberedWindow.Parts(shell, view.problemsAtProperty(), panes.table()));
        panes.follow();
        join();
    }

    private void join() {
        session.editsProperty().subscribe(shell::show);
        shell.placeProperty().bind(document.placeProperty());
        shell.savedAtProperty().bind(document.savedAtProperty());
        session.editsProperty().subscribe(_ -> name());
        session.snapshotProperty().subscribe(_ -> name());
        document.placeProperty().subscribe(_ -> name());
        ground.stage().addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> document.close());
        lookOutside();
        ground.stage()
                .addEventFilter(
                        WindowEvent.WINDOW_CLOSE_REQUEST,
                        event -> {
                            if (document.isBusy()) {
                                event.consume();
                                leave();
                            }
                        });
    }

    private void leave() {
        document.leave()
                .thenAccept(
                        left -> {
                            if (left) {
                                ground.stage().hide();
                            }
                        });
    }

    /// Other programs may write the files: looks while the window is open and whenever it is used.
    private void lookOutside() {
        ground.stage()
                .addEventHandler(
                        WindowEvent.WINDOW_SHOWN,
                        _ ->
                                ground.background()
                                        .repeat(
                                                LOOK_EVERY,
                                                () -> !ground.stage().isShowing(),
                                                document::look));
        ground.stage()
                .focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                document.look();
                            }
                        });
    }

    private void name() {
        Snapshot now = session.snapshotProperty().get();
        String plan = now == null ? "" : now.plan().name();
        String mark = session.editsProperty().get().saved() ? "" : "• ";
        ground.stage().setTitle(plan.isEmpty() ? "Planisphere" : mark + plan + " – Planisphere");
    }

    /// Everything inside the window.
    public Parent node() {
        return view.node();
    }

    public PlanSession session() {
        return session;
    }

    public PlanDocument document() {
        return document;
    }

    /// Says that a bug stopped what a person asked for; the plan is as it was before.
    public void stumbled(Throwable bug) {
        notices.failed(
                "Planisphere stumbled over this",
                bug instanceof Exception it ? it : new IllegalStateException(bug));
    }

    /// What the menus do.
    public MenuActions actions() {
        return actions;
    }
}
