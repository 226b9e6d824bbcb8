package org.planisphere.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import org.planisphere.workbench.help.HelpPage;

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

    /// Copies the selected region as another type.
    void copyAs();

    void rename();

    /// Looks for a text in the file that is open.
    void find();

    /// Looks for a text in all files.
    void findEverywhere();

    /// Puts the file that is open in order.
    void format();

    void fit();

    void nextProblem();

    void previousProblem();

    void fixProblem();

    void explainProblem();

    void traceWay();

    void simulate();

    void cancelSimulation();

    /// Makes a plan of a file, or fills usage into the one that is open.
    void importFile();

    /// Makes a plan of the region artifacts in a folder.
    void importFolder();

    void export();

    /// Shows a page of the documentation.
    void help(HelpPage page);

    void about();
}
