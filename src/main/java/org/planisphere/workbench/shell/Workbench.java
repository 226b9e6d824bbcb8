package org.planisphere.workbench.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.catalog.WorldMap;
import org.planisphere.edit.ApplyFix;
import org.planisphere.model.Place;
import org.planisphere.workbench.costs.CostsModel;
import org.planisphere.workbench.costs.CostsView;
import org.planisphere.workbench.files.ExportDialog;
import org.planisphere.workbench.files.PlanDocument;
import org.planisphere.workbench.files.Questions;
import org.planisphere.workbench.files.RecentPlans;
import org.planisphere.workbench.files.TemplateDialog;
import org.planisphere.workbench.inspector.InspectorModel;
import org.planisphere.workbench.inspector.InspectorView;
import org.planisphere.workbench.problems.Problem;
import org.planisphere.workbench.problems.ProblemsModel;
import org.planisphere.workbench.problems.ProblemsView;
import org.planisphere.workbench.session.Engines;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Dialogs;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.simulations.PlanRuns;
import org.planisphere.workbench.simulations.SimulationPage;
import org.planisphere.workbench.simulations.SimulationsModel;
import org.planisphere.workbench.simulations.SimulationsView;
import org.planisphere.workbench.specs.SpecFiles;
import org.planisphere.workbench.specs.SpecsModel;
import org.planisphere.workbench.specs.SpecsView;
import org.planisphere.workbench.topology.TopologyModel;
import org.planisphere.workbench.topology.TopologyView;

/// One window on one plan: makes the panes and joins them to the session.
public final class Workbench implements MenuActions {
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

    private final Ground ground;
    private final ShellModel shell = new ShellModel();
    private final PlanSession session;
    private final PlanDocument document;
    private final TopologyModel topology;
    private final TopologyView topologyView;
    private final SpecsModel specs;
    private final SpecsView specsView;
    private final CostsModel costs;
    private final SimulationsModel simulations;
    private final InspectorModel inspector;
    private final InspectorView inspectorView;
    private final ProblemsModel problems;
    private final WindowNotices notices;
    private final CanvasActions canvas;
    private final ShellView view;

    public Workbench(Ground ground) {
        this.ground = ground;
        notices = new WindowNotices(shell);
        session = new PlanSession(ground.engines(), ground.background(), notices);
        document =
                new PlanDocument(
                        session,
                        ground.store(),
                        new RecentPlans(ground.data()),
                        ground.questions(),
                        notices,
                        InstantSource.system());
        SessionEdits edits = new SessionEdits(session);
        canvas = new CanvasActions(session, notices);
        topology = new TopologyModel(ground.engines().facts().regions(), canvas);
        topologyView = new TopologyView(topology, WorldMap.load());
        specs = new SpecsModel(edits);
        specsView = new SpecsView(specs);
        costs = new CostsModel(region -> session.select(Selection.of(region)));
        simulations =
                new SimulationsModel(new PlanRuns(ground.background(), ground.engines().facts()));
        inspector = new InspectorModel(ground.engines().facts(), edits);
        inspectorView = new InspectorView(inspector, edits);
        problems = new ProblemsModel(edits);
        Views views = new Views(tabs(), inspectorView.node(), new ProblemsView(problems).node());
        MenuBarView menus = new MenuBarView(shell, this, ground.theme(), views.shown());
        view = new ShellView(shell, views, menus.node(), this::undo, this::redo);
        join();
    }

    private Map<Tab, Node> tabs() {
        Map<Tab, Node> tabs = new EnumMap<>(Tab.class);
        tabs.put(Tab.TOPOLOGY, topologyView.root());
        tabs.put(Tab.SPECS, specsView.node());
        tabs.put(Tab.COST, new CostsView(costs).node());
        tabs.put(Tab.SIMULATION, new SimulationsView(simulations).node());
        return tabs;
    }

    private void join() {
        session.beforeEdits(specsView.editor()::flush);
        session.beforeEdits(inspectorView.editor()::flush);
        session.snapshotProperty().subscribe(this::show);
        session.selectionProperty().subscribe(this::show);
        simulations.pageProperty().subscribe(this::show);
        session.editsProperty().subscribe(shell::show);
        shell.placeProperty().bind(document.placeProperty());
        shell.savedAtProperty().bind(document.savedAtProperty());
        topologyView
                .zoomProperty()
                .subscribe(
                        zoom ->
                                shell.zoomProperty()
                                        .set(
                                                "%d%%"
                                                        .formatted(
                                                                Math.round(
                                                                        zoom.doubleValue()
                                                                                * 100))));
        session.editsProperty().subscribe(_ -> name());
        session.snapshotProperty().subscribe(_ -> name());
        document.placeProperty().subscribe(_ -> name());
        ground.stage()
                .addEventFilter(
                        WindowEvent.WINDOW_CLOSE_REQUEST,
                        event -> {
                            if (!document.leave()) {
                                event.consume();
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

    private void show(@Nullable Snapshot snapshot) {
        if (snapshot == null) {
            return;
        }
        shell.show(snapshot);
        simulations.show(snapshot.plan(), snapshot.revision());
        topology.show(CanvasScene.of(snapshot, ground.engines().facts(), lags()));
        specs.show(SpecFiles.of(snapshot));
        problems.show(snapshot.findings(), finding -> snapshot.locate(finding.place()).line());
        if (snapshot.costs() != null) {
            costs.show(snapshot.costs());
        }
        topology.select(Selections.of(session.selectionProperty().get()));
        inspector.show(snapshot, session.selectionProperty().get());
    }

    private LagFigures lags() {
        SimulationPage page = simulations.pageProperty().get();
        return LagFigures.ofNullable(page == null ? null : page.result());
    }

    private void show(@Nullable SimulationPage page) {
        shell.riskProperty().set(lags().atRisk());
        shell.simulatedProperty()
                .set(
                        page == null
                                ? ""
                                : "Simulated %s, seed %d%s"
                                        .formatted(
                                                page.result().scenario(),
                                                page.result().seed(),
                                                page.old() ? ", before the last edits" : ""));
        Snapshot now = session.snapshotProperty().get();
        if (now != null && page != null) {
            topology.show(CanvasScene.of(now, ground.engines().facts(), lags()));
        }
    }

    private void show(Selection selection) {
        Snapshot snapshot = session.snapshotProperty().get();
        if (snapshot == null) {
            return;
        }
        topology.select(Selections.of(selection));
        selection.onlyRegion().ifPresent(costs::select);
        Place field = selection.field();
        Optional<Place> text =
                Optional.ofNullable(field)
                        .or(
                                () ->
                                        selection
                                                .onlyRegion()
                                                .flatMap(snapshot::region)
                                                .map(region -> region.root()));
        text.ifPresent(place -> reveal(snapshot, place));
        inspector.show(snapshot, selection);
    }

    private void reveal(Snapshot snapshot, Place place) {
        if (!specsView.editor().isFocused()) {
            specs.open(place.file());
            Position position = snapshot.locate(place);
            specsView.editor().reveal(position.line(), position.column());
        }
    }

    @Override
    public void newPlan() {
        TemplateDialog.ask(ground.stage(), ground.theme())
                .map(template -> template.make(ground.engines().facts().regions()))
                .ifPresent(document::openNew);
    }

    @Override
    public void open() {
        document.openAsked();
    }

    @Override
    public void openFile() {
        document.openFileAsked();
    }

    @Override
    public List<Path> recent() {
        return document.recent().all();
    }

    @Override
    public void openRecent(Path plan) {
        document.open(plan);
    }

    @Override
    public void save() {
        document.save();
    }

    @Override
    public void saveAs() {
        document.saveAs();
    }

    @Override
    public void quit() {
        ground.stage().fireEvent(new WindowEvent(ground.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }

    @Override
    public void copy() {
        canvas.copy(topology.selection());
    }

    @Override
    public void cut() {
        canvas.cut(topology.selection());
    }

    @Override
    public void paste() {
        canvas.paste();
    }

    @Override
    public void duplicate() {
        canvas.duplicate(topology.selection());
    }

    @Override
    public void delete() {
        canvas.delete(topology.selection());
    }

    @Override
    public void rename() {
        topology.selection()
                .single()
                .ifPresent(
                        region -> {
                            shell.tabProperty().set(Tab.TOPOLOGY);
                            topologyView.rename(region);
                        });
    }

    @Override
    public void fit() {
        topologyView.fit();
    }

    @Override
    public void nextProblem() {
        shell.problemsProperty().set(true);
        problems.next();
    }

    @Override
    public void previousProblem() {
        shell.problemsProperty().set(true);
        problems.previous();
    }

    @Override
    public void fixProblem() {
        Problem current = problems.currentProperty().get();
        if (current != null && !current.finding().fixes().isEmpty()) {
            session.apply(new ApplyFix(current.finding().fixes().getFirst()));
        }
    }

    @Override
    public void simulate() {
        session.sendUnsent();
        shell.tabProperty().set(Tab.SIMULATION);
        simulations.run();
    }

    @Override
    public void cancelSimulation() {
        simulations.cancel();
    }

    @Override
    public void export() {
        session.sendUnsent();
        Snapshot now = session.snapshotProperty().get();
        if (now != null) {
            ground.questions()
                    .folderToExportTo()
                    .ifPresent(
                            folder ->
                                    new ExportDialog(
                                                    ground.stage(),
                                                    ground.theme(),
                                                    ground.engines(),
                                                    ground.background(),
                                                    notices)
                                            .show(now, folder));
        }
    }

    @Override
    public void about() {
        Alert alert = new Alert(Alert.AlertType.INFORMATION);
        alert.setTitle("About Planisphere");
        alert.setHeaderText("Planisphere");
        alert.setContentText(
                """
                A planning workbench for multi-region infrastructure.
                Apache License 2.0. Map: Natural Earth, public domain.
                Typefaces: Inter and JetBrains Mono, SIL Open Font License 1.1.\
                """);
        alert.getDialogPane().lookupButton(ButtonType.OK).setId("about-close");
        Dialogs.prepare(alert, "about", ground.stage(), ground.theme());
        alert.show();
    }
}
