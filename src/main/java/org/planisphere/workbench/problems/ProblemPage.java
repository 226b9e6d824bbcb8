package org.planisphere.workbench.problems;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.finding.Fix;
import org.planisphere.model.finding.TraceValue;
import org.planisphere.rules.RuleInfo;
import org.planisphere.workbench.shared.Spacing;
import org.planisphere.workbench.shared.Styles;

/// Everything about one problem: what is wrong, why the rule exists, the values that made it speak,
/// and each fix with what it would do.
public final class ProblemPage {
    private static final double WIDTH_PX = 620;
    private static final double HEIGHT_PX = 520;

    private final VBox content = new VBox(Spacing.MEDIUM);
    private final ScrollPane root = new ScrollPane(content);

    /// @param applied called when a fix was applied
    public ProblemPage(Problem problem, ProblemsModel model, Runnable applied) {
        root.setId("problem-page");
        root.getStylesheets().add(Styles.sheet(ProblemPage.class, "problems.css"));
        root.getStyleClass().add("problem-page");
        root.setFitToWidth(true);
        root.setPrefSize(WIDTH_PX, HEIGHT_PX);
        content.setPadding(new Insets(Spacing.MEDIUM));
        content.getChildren()
                .add(
                        group(
                                null,
                                text(problem.finding().message(), Styles.STRONG),
                                text(problem.advice(), null),
                                text(problem.where(), Styles.MUTED)));
        for (Fix fix : problem.finding().fixes()) {
            content.getChildren().add(fix(problem, fix, model, applied));
        }
        model.page(problem).ifPresent(this::explain);
        List<TraceValue> trace = problem.finding().trace();
        if (!trace.isEmpty()) {
            content.getChildren()
                    .add(
                            group(
                                    "Values behind it",
                                    text(
                                            trace.stream()
                                                    .map(it -> it.name() + ": " + it.value())
                                                    .collect(Collectors.joining("\n")),
                                            null)));
        }
    }

    public Node node() {
        return root;
    }

    private void explain(RuleInfo rule) {
        content.getChildren()
                .addAll(
                        group("Why it matters", text(rule.why(), null)),
                        group("What to do", text(rule.advice(), null)),
                        group(
                                "Where the rule comes from",
                                text(rule.source(), Styles.MUTED),
                                text("Asked for by: " + rule.trace(), Styles.MUTED)));
    }

    private static Node fix(Problem problem, Fix fix, ProblemsModel model, Runnable applied) {
        Label effect = text("Working out what it would do…", Styles.MUTED);
        effect.setId("problem-effect");
        Label difference = text("", Styles.MONO);
        difference.getStyleClass().add(Styles.CAPTION);
        difference.setManaged(false);
        Button apply = new Button(fix.label());
        apply.setId("problem-apply");
        apply.setWrapText(true);
        apply.setOnAction(
                _ -> {
                    applied.run();
                    model.apply(problem, fix);
                });
        model.foresee(
                fix,
                told -> {
                    effect.setText(told.words());
                    difference.setText(told.difference());
                    difference.setManaged(true);
                });
        return group("Fix", apply, effect, difference);
    }

    private static VBox group(@Nullable String title, Node... parts) {
        VBox group = new VBox(Spacing.TIGHT);
        if (title != null) {
            Label heading = new Label(title.toUpperCase(Locale.ENGLISH));
            heading.getStyleClass().add(Styles.SECTION);
            group.getChildren().add(heading);
        }
        group.getChildren().addAll(parts);
        return group;
    }

    private static Label text(String words, @Nullable String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (style != null) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
