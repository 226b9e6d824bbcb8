package org.planisphere.workbench.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.catalog.WorldMap;
import org.planisphere.cost.CostSheet;
import org.planisphere.model.Place;
import org.planisphere.simulation.result.PlanSimulation;
import org.planisphere.workbench.addresses.AddressesModel;
import org.planisphere.workbench.addresses.AddressesView;
import org.planisphere.workbench.costs.CostsModel;
import org.planisphere.workbench.costs.CostsView;
import org.planisphere.workbench.drift.DriftModel;
import org.planisphere.workbench.drift.DriftTab;
import org.planisphere.workbench.drift.DriftView;
import org.planisphere.workbench.drift.RealityModel;
import org.planisphere.workbench.inspector.InspectorModel;
import org.planisphere.workbench.inspector.InspectorView;
import org.planisphere.workbench.problems.ProblemsModel;
import org.planisphere.workbench.problems.ProblemsView;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Selection;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Background;
import org.planisphere.workbench.shared.Notices;
import org.planisphere.workbench.simulations.PlanRuns;
import org.planisphere.workbench.simulations.ScenarioModel;
import org.planisphere.workbench.simulations.SimulationPage;
import org.planisphere.workbench.simulations.SimulationsModel;
import org.planisphere.workbench.simulations.SimulationsView;
import org.planisphere.workbench.specs.SpecFiles;
import org.planisphere.workbench.specs.SpecsModel;
import org.planisphere.workbench.specs.SpecsView;
import org.planisphere.workbench.specs.YamlEditor;
import org.planisphere.workbench.table.TableModel;
import org.planisphere.workbench.table.TableTab;
import org.planisphere.workbench.topology.TopologyModel;
import org.planisphere.workbench.topology.TopologyView;
import org.planisphere.workbench.topology.scene.TopologyScene;

/// The panes of the window, and what each of them is shown of the session.
final class Panes {
    private final PlanSession session;
    private final ShellModel shell;
    private final NamePrompt prompt;
    private final CopyPrompt copyPrompt;
    private final CanvasActions canvas;
    private final TopologyModel topology;
    private final TopologyView topologyView;
    private final SpecsModel specs;
    private final SpecsView specsView;
    private final CostsModel costs;
    private final AddressesModel addresses;
    private final SimulationsModel simulations;
    private final ScenarioModel scenarios;
    private final InspectorModel inspector;
    private final InspectorView inspectorView;
    private final ProblemsModel problems;
    private final DriftModel drift;
    private final RealityModel reality;
    private final TableModel table;

    Panes(
            PlanSession session,
            ShellModel shell,
            Background background,
            Notices notices,
            DriftSources sources) {
        this.session = session;
        this.shell = shell;
        prompt = new NamePrompt(session);
        copyPrompt = new CopyPrompt(session);
        SessionEdits edits = new SessionEdits(session, prompt, this::reveal);
        SessionAssist assist = new SessionAssist(session, notices, this::showText, prompt);
        canvas = new CanvasActions(session, CopiedText.ofDesktop(), notices);
        topology = new TopologyModel(session.engines().facts().regions(), canvas);
        drift = new DriftModel(new DriftEdits(session), sources);
        reality = new RealityModel(sources, background);
        topologyView = new TopologyView(topology, WorldMap.load());
        specs = new SpecsModel(edits);
        specsView = new SpecsView(specs, assist);
        costs = new CostsModel(region -> session.select(Selection.of(region)));
        addresses = new AddressesModel(new AddressEdits(session, CopiedText.ofDesktop()));
        simulations = new SimulationsModel(new PlanRuns(background, session.engines().facts()));
        scenarios = new ScenarioModel(simulations, edits);
        inspector = new InspectorModel(session.engines().facts(), edits);
        inspectorView = new InspectorView(inspector, edits, assist);
        problems = new ProblemsModel(edits);
        table = new TableModel(new TableEdits(session, CopiedText.ofDesktop()));
    }

    CanvasActions canvas() {
        return canvas;
    }

    TableModel table() {
        return table;
    }

    TopologyModel topology() {
        return topology;
    }

    TopologyView topologyView() {
        return topologyView;
    }

    SimulationsModel simulations() {
        return simulations;
    }

    CopyPrompt copyPrompt() {
        return copyPrompt;
    }

    SpecsView specsView() {
        return specsView;
    }

    /// The editor that somebody works in: that of the inspector while it has the focus, otherwise
    /// the one of the specs, which is shown for it.
    YamlEditor editor(ShellModel shell) {
        if (inspectorView.editor().isFocused()) {
            return inspectorView.editor();
        }
        shell.tabProperty().set(Tab.SPECS);
        return specsView.editor();
    }

    /// The editor that has the focus.
    Optional<YamlEditor> focusedEditor() {
        return Stream.of(inspectorView.editor(), specsView.editor())
                .filter(YamlEditor::isFocused)
                .findFirst();
    }

    ProblemsModel problems() {
        return problems;
    }

    /// The nodes of all panes.
    Views views() {
        Map<Tab, Node> tabs = new EnumMap<>(Tab.class);
        tabs.put(Tab.TOPOLOGY, topologyView.root());
        tabs.put(Tab.DRIFT, new DriftTab(new DriftView(drift), reality).node());
        tabs.put(Tab.SPECS, specsView.node());
        tabs.put(Tab.TABLE, new TableTab(table).node());
        tabs.put(Tab.COST, new CostsView(costs).node());
        tabs.put(Tab.SIMULATION, new SimulationsView(simulations, scenarios).node());
        tabs.put(Tab.ADDRESSES, new AddressesView(addresses).node());
        StackPane prompts = new StackPane(prompt.node(), copyPrompt.node());
        prompts.setPickOnBounds(false);
        return new Views(tabs, inspectorView.node(), new ProblemsView(problems).node(), prompts);
    }

    /// Shows from now on what the session holds.
    void follow() {
        session.beforeEdits(specsView.editor()::flush);
        session.beforeEdits(inspectorView.editor()::flush);
        session.snapshotProperty().subscribe(this::show);
        session.selectionProperty().subscribe(this::show);
        simulations.pageProperty().subscribe(this::show);
        reality.inventoriesProperty().subscribe(_ -> showSeen());
        shell.tabProperty().subscribe(_ -> showSeen());
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
    }

    private void show(@Nullable Snapshot snapshot) {
        if (snapshot == null) {
            reality.opened();
            return;
        }
        shell.show(snapshot);
        drift.show(snapshot.parsed());
        reality.show(snapshot.plan());
        scenarios.show(snapshot);
        specs.show(SpecFiles.of(snapshot));
        showLags();
        showSeen();
        problems.computingProperty().set(snapshot.computing());
        problems.show(snapshot.findings(), finding -> snapshot.locate(finding.place()).line());
        inspector.show(snapshot, session.selectionProperty().get());
    }

    /// Brings the open tab up to date. The others follow when they are opened, because who types
    /// waits for what is seen.
    private void showSeen() {
        Snapshot now = session.snapshotProperty().get();
        if (now == null) {
            return;
        }
        switch (shell.tabProperty().get()) {
            case TOPOLOGY -> {
                topology.show(scene(now));
                // The scene before may have lacked what was selected meanwhile.
                topology.select(Selections.of(session.selectionProperty().get()));
            }
            case TABLE -> table.show(now);
            case COST -> showCosts(now.costs());
            case ADDRESSES -> addresses.show(now.plan());
            // The editor keeps its caret, the runs say when they are old, drift knows who looks.
            case SPECS, SIMULATION, DRIFT -> {}
        }
    }

    private void showCosts(@Nullable CostSheet sheet) {
        if (sheet != null) {
            costs.show(sheet);
        }
    }

    private TopologyScene scene(Snapshot now) {
        return CanvasScene.of(
                now,
                session.engines().facts(),
                LagFigures.ofNullable(lags(now)),
                reality.inventoriesProperty().get());
    }

    /// Lags from the run that was asked for, while the plan is still the one that ran; else from
    /// the ordinary day that follows each edit.
    private @Nullable PlanSimulation lags(Snapshot now) {
        SimulationPage page = simulations.pageProperty().get();
        return page != null && !page.old() ? page.result() : now.ordinaryDay();
    }

    private void showLags() {
        Snapshot now = session.snapshotProperty().get();
        if (now != null) {
            PlanSimulation shown = lags(now);
            shell.riskProperty().set(LagFigures.ofNullable(shown).atRisk());
            shell.simulatedProperty().set(shown == null ? "" : words(shown));
        }
    }

    private static String words(PlanSimulation shown) {
        return "Simulated %s, seed %d".formatted(shown.scenario(), shown.seed());
    }

    private void show(@Nullable SimulationPage page) {
        if (page != null) {
            showLags();
            showSeen();
        }
    }

    private void show(Selection selection) {
        Snapshot snapshot = session.snapshotProperty().get();
        if (snapshot == null) {
            return;
        }
        topology.select(Selections.of(selection));
        selection.onlyRegion().ifPresent(costs::select);
        selection.onlyRegion().ifPresent(addresses::select);
        Place field = selection.field();
        Optional<Place> text =
                Optional.ofNullable(field)
                        .or(
                                () ->
                                        selection
                                                .onlyRegion()
                                                .flatMap(snapshot::region)
                                                .map(region -> region.root()));
        // Who writes in the text chose the place by its caret.
        text.filter(_ -> !specsView.editor().isFocused()).ifPresent(this::reveal);
        inspector.show(snapshot, selection);
    }

    /// Opens the text at a place, whatever was shown before.
    private void showText(Place place) {
        session.goTo(place);
        shell.tabProperty().set(Tab.SPECS);
        reveal(place);
        specsView.editor().focus();
    }

    private void reveal(Place place) {
        Snapshot now = session.snapshotProperty().get();
        if (now != null) {
            specs.open(place.file());
            Position position = now.locate(place);
            specsView.editor().reveal(position.line(), position.column());
        }
    }
}
