package org.planisphere.workbench.inspector;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.Position;
import org.planisphere.model.Place;
import org.planisphere.workbench.fields.TextBox;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;
import org.planisphere.workbench.specs.Assist;
import org.planisphere.workbench.specs.SpecFile;
import org.planisphere.workbench.specs.SpecFiles;
import org.planisphere.workbench.specs.YamlEditor;

/// The right side of the window: what is selected as a form, as YAML, or as a bill.
public final class InspectorView {
    private enum Tab {
        FORM,
        YAML,
        COST
    }

    private final InspectorModel model;
    private final Label title = new Label();
    private final Label note = new Label();
    private final ToggleButton formTab = tab("Form", "inspector-form", Tab.FORM);
    private final ToggleButton yamlTab = tab("YAML", "inspector-yaml", Tab.YAML);
    private final ToggleButton costTab = tab("Cost", "inspector-cost", Tab.COST);
    private final RegionFormView regionForm;
    private final LinkFormView linkForm;
    private final PlanSummaryView summary = new PlanSummaryView();
    private final UnreadView unread = new UnreadView(_ -> open(Tab.YAML));
    private final BillView bill = new BillView();
    private final YamlEditor editor;
    private final BorderPane root = new BorderPane();
    private Tab tab = Tab.FORM;
    private @Nullable Place revealed;

    /// @param listener gets what is typed into the YAML and where its caret goes
    /// @param assist knows what the YAML means
    public InspectorView(InspectorModel model, YamlEditor.Listener listener, Assist assist) {
        this.model = model;
        regionForm = new RegionFormView(model.edits());
        linkForm = new LinkFormView(model.edits());
        editor = new YamlEditor("inspector-editor", listener, assist);
        root.setId("inspector");
        root.getStyleClass().addAll("inspector", Styles.PANE);
        root.getStylesheets()
                .addAll(
                        Styles.sheet(TextBox.class, "fields.css"),
                        Styles.sheet(InspectorView.class, "inspector.css"));
        root.setTop(head());
        model.shownProperty().subscribe(this::show);
    }

    public Parent node() {
        return root;
    }

    /// The editor of the YAML tab.
    public YamlEditor editor() {
        return editor;
    }

    private VBox head() {
        title.setId("inspector-title");
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(0);
        note.setId("inspector-note");
        note.getStyleClass().add(Styles.MUTED);
        note.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        SegmentedButton tabs = new SegmentedButton(formTab, yamlTab, costTab);
        tabs.setId("inspector-tabs");
        formTab.setSelected(true);
        VBox head = new VBox(Spacing.SMALL, Rows.ends(title, note), tabs);
        head.setPadding(new Insets(Spacing.MEDIUM, Spacing.MEDIUM, Spacing.SMALL, Spacing.MEDIUM));
        for (ToggleButton button : List.of(formTab, yamlTab, costTab)) {
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        return head;
    }

    private ToggleButton tab(String text, String id, Tab wanted) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setOnAction(_ -> open(wanted));
        return button;
    }

    /// Shows another side of what is selected; what the editor holds back is sent first.
    private void open(Tab wanted) {
        editor.flush();
        tab = wanted;
        switch (wanted) {
            case FORM -> formTab.setSelected(true);
            case YAML -> yamlTab.setSelected(true);
            case COST -> costTab.setSelected(true);
        }
        revealed = null;
        show(model.shownProperty().get());
    }

    private void show(InspectorModel.@Nullable Shown shown) {
        if (shown == null) {
            root.setCenter(null);
            return;
        }
        Subject subject = shown.subject();
        title.setText(subject.title());
        note.setText(subject.note());
        costTab.setDisable(!(subject instanceof Subject.OfRegion));
        switch (tab) {
            case FORM -> showForm(subject);
            case YAML -> showText(shown);
            case COST -> showBill(subject);
        }
    }

    private void showForm(Subject subject) {
        switch (subject) {
            case Subject.OfRegion region -> {
                regionForm.show(region.form());
                put(regionForm.node());
            }
            case Subject.OfLink link -> {
                linkForm.show(link.form());
                put(linkForm.node());
            }
            case Subject.OfUnread text -> {
                unread.show(text);
                put(unread.node());
            }
            case Subject.OfPlan plan -> {
                summary.show(plan);
                put(summary.node());
            }
        }
    }

    private void showBill(Subject subject) {
        if (subject instanceof Subject.OfRegion region && region.form().bill() != null) {
            bill.show(region.form().bill());
            put(bill.node());
        } else {
            showForm(subject);
        }
    }

    private void showText(InspectorModel.Shown shown) {
        Place field = shown.selection().field();
        Place subject = textOf(shown);
        Place wanted = field != null && field.file().equals(subject.file()) ? field : subject;
        SpecFile file = SpecFiles.of(shown.snapshot(), subject.file());
        editor.show(file);
        put(editor.node());
        if (!wanted.equals(revealed) && !editor.isFocused()) {
            Position position = shown.snapshot().locate(wanted);
            editor.reveal(position.line(), position.column());
        }
        revealed = wanted;
    }

    /// What is written in may leave the selection, such as a link whose target is typed anew; who
    /// writes stays in the file.
    private Place textOf(InspectorModel.Shown shown) {
        boolean writing =
                editor.isFocused()
                        && shown.subject() instanceof Subject.OfPlan
                        && shown.snapshot().workspace().text(editor.file()).isPresent();
        return writing ? new Place(editor.file(), "") : shown.subject().place();
    }

    private void put(javafx.scene.Node node) {
        if (!node.equals(root.getCenter())) {
            root.setCenter(node);
        }
    }
}
