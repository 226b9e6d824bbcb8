package org.planisphere.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.WindowEvent;
import org.planisphere.edit.FormatFile;
import org.planisphere.edit.ReplaceTexts;
import org.planisphere.edit.imports.ImportedPlan;
import org.planisphere.workbench.files.ExportDialog;
import org.planisphere.workbench.files.PlanDocument;
import org.planisphere.workbench.files.TemplateDialog;
import org.planisphere.workbench.help.HelpPage;
import org.planisphere.workbench.imports.ImportDialog;
import org.planisphere.workbench.problems.Problem;
import org.planisphere.workbench.problems.ProblemPage;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.session.Snapshot;
import org.planisphere.workbench.shared.Dialogs;
import org.planisphere.workbench.shared.Notices;

/// Does what the menus ask for: with the file, the plan, or the pane that it is about.
record WindowActions(
        Workbench.Ground ground,
        ShellModel shell,
        PlanSession session,
        PlanDocument document,
        Panes panes,
        Notices notices)
        implements MenuActions {
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
        panes.canvas().copy(panes.topology().selection());
    }

    @Override
    public void cut() {
        panes.canvas().cut(panes.topology().selection());
    }

    @Override
    public void paste() {
        panes.canvas().paste();
    }

    @Override
    public void duplicate() {
        panes.canvas().duplicate(panes.topology().selection());
    }

    @Override
    public void delete() {
        panes.canvas().delete(panes.topology().selection());
    }

    @Override
    public void copyAs() {
        session.sendUnsent();
        session.selectionProperty()
                .get()
                .onlyRegion()
                .ifPresentOrElse(
                        panes.copyPrompt()::ask,
                        () -> notices.refused("Select the one region to copy first."));
    }

    @Override
    public void rename() {
        panes.topology()
                .selection()
                .single()
                .ifPresent(
                        region -> {
                            shell.tabProperty().set(Tab.TOPOLOGY);
                            panes.topologyView().rename(region);
                        });
    }

    @Override
    public void find() {
        panes.editor(shell).find();
    }

    @Override
    public void findEverywhere() {
        session.sendUnsent();
        shell.tabProperty().set(Tab.SPECS);
        panes.specsView().findEverywhere();
    }

    @Override
    public void format() {
        session.sendUnsent();
        String file = panes.editor(shell).file();
        if (!file.isEmpty() && !session.apply(new FormatFile(file))) {
            notices.done("%s is in order already.".formatted(file));
        }
    }

    @Override
    public void fit() {
        panes.topologyView().fit();
    }

    @Override
    public void nextProblem() {
        shell.problemsProperty().set(true);
        panes.problems().next();
    }

    @Override
    public void previousProblem() {
        shell.problemsProperty().set(true);
        panes.problems().previous();
    }

    @Override
    public void fixProblem() {
        new FixAtHand(session, panes, notices).make();
    }

    @Override
    public void explainProblem() {
        Problem current = panes.problems().currentProperty().get();
        if (current == null) {
            shell.problemsProperty().set(true);
            notices.refused("Select a problem first; F8 goes to the next one.");
            return;
        }
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(
                panes.problems()
                        .page(current)
                        .map(rule -> rule.id() + "  " + rule.title())
                        .orElse(current.finding().rule()));
        dialog.setResizable(true);
        dialog.getDialogPane()
                .setContent(new ProblemPage(current, panes.problems(), dialog::close).node());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.getDialogPane().lookupButton(ButtonType.CLOSE).setId("problem-close");
        Dialogs.prepare(dialog, "problem-dialog", ground.stage(), ground.theme());
        dialog.show();
    }

    @Override
    public void traceWay() {
        session.sendUnsent();
        shell.tabProperty().set(Tab.TOPOLOGY);
        panes.topology().traceSelected();
    }

    @Override
    public void simulate() {
        session.sendUnsent();
        shell.tabProperty().set(Tab.SIMULATION);
        panes.simulations().run();
    }

    @Override
    public void cancelSimulation() {
        panes.simulations().cancel();
    }

    @Override
    public void importFile() {
        ground.questions().fileToImport(document.folder().orElse(null)).ifPresent(this::imported);
    }

    @Override
    public void importFolder() {
        ground.questions().folderToImport(document.folder().orElse(null)).ifPresent(this::imported);
    }

    private void imported(Path from) {
        session.sendUnsent();
        Snapshot now = session.snapshotProperty().get();
        new ImportDialog(
                        ground.stage(),
                        ground.theme(),
                        ground.engines().facts().regions(),
                        ground.background(),
                        notices)
                .show(from, now == null ? null : now.parsed(), this::accept);
    }

    /// A plan of its own opens unsaved; usage is one step of the open plan.
    private void accept(ImportedPlan imported) {
        if (imported.changesAPlan()) {
            session.apply(
                    new ReplaceTexts("Import " + imported.report().form(), imported.workspace()));
        } else {
            document.openNew(imported.workspace());
        }
    }

    @Override
    public void export() {
        session.sendUnsent();
        Snapshot now = session.snapshotProperty().get();
        if (now != null) {
            ground.questions()
                    .folderToExportTo(document.folder().orElse(null))
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
    public void help(HelpPage page) {
        Dialog<Void> dialog = new Dialog<>();
        dialog.initModality(Modality.NONE);
        dialog.setTitle(page.title());
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(page.node());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.getDialogPane().lookupButton(ButtonType.CLOSE).setId("help-close");
        Dialogs.prepare(dialog, "help", ground.stage(), ground.theme());
        dialog.show();
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
