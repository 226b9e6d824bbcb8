package org.planisphere.workbench.shell;

import java.nio.file.Path;
import java.util.List;

/// What the menus ask for.
public interface MenuActions {
    void newPlan();

    void open();

    void openFile();

    List<Path> recent();

    void openRecent(Path plan);

    void save();

    void saveAs();

    void quit();

    void undo();

    void redo();

    void copy();

    void cut();

    void paste();

    void duplicate();

    void delete();

    void rename();

    void fit();

    void nextProblem();

    void previousProblem();

    void fixProblem();

    void explainProblem();

    void traceWay();

    void simulate();

    void cancelSimulation();

    void export();

    void about();
}
