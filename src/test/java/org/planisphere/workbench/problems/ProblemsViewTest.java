package org.planisphere.workbench.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.rules.RuleInfo;
import org.planisphere.workbench.session.EditEffect;
import org.planisphere.workbench.shared.Pictures;

class ProblemsViewTest {
    private final List<String> opened = new ArrayList<>();

    @BeforeAll
    static void startToolkit() {
        Pictures.startToolkit();
    }

    private ProblemsModel model() {
        return new ProblemsModel(
                new ProblemsModel.Actions() {
                    @Override
                    public void goTo(Finding finding) {
                        opened.add(finding.rule());
                    }

                    @Override
                    public void apply(Finding finding, Fix fix) {}

                    @Override
                    public void foresee(Fix fix, Consumer<EditEffect> show) {}

                    @Override
                    public Optional<RuleInfo> page(Finding finding) {
                        return Optional.empty();
                    }
                });
    }

    @Test
    void whoMendsTheSelectedProblemStaysWhereTheyAre() {
        assertThat(selectedAfter(model -> model.show(without(1), _ -> 12))).isEmpty();
        assertThat(opened).containsExactly("TYP-004");
    }

    @Test
    void theColumnsAreAsWideAfterTheLastFixWasMadeAndUndoneAsTheyWere() {
        List<List<Double>> widths =
                Pictures.onScreen(
                        () -> {
                            ProblemsModel model = model();
                            model.show(Findings.four(), _ -> 12);
                            Scene scene = new Scene(new ProblemsView(model).node(), 1080, 300);
                            List<Double> before = widths(scene);
                            for (int i = 0; i < 3; i++) {
                                model.show(without(0), _ -> 12);
                                widths(scene);
                                model.show(Findings.four(), _ -> 12);
                            }
                            return List.of(before, widths(scene));
                        });
        assertThat(widths.getLast()).isEqualTo(widths.getFirst());
        assertThat(widths.getFirst().stream().mapToDouble(it -> it).sum())
                .isBetween(1000.0, 1080.0);
    }

    private static List<Double> widths(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        TableView<?> table = (TableView<?>) scene.lookup("#problems-table");
        return table.getVisibleLeafColumns().stream().map(TableColumn::getWidth).toList();
    }

    private static List<Finding> without(int row) {
        List<Finding> left = new ArrayList<>(Findings.four());
        left.remove(row);
        return left;
    }

    /// The selection that is left when the second row is selected and the rows change then.
    private List<?> selectedAfter(Consumer<ProblemsModel> change) {
        return Pictures.onScreen(
                () -> {
                    ProblemsModel model = model();
                    model.show(Findings.four(), _ -> 12);
                    Scene scene = new Scene(new ProblemsView(model).node(), 900, 300);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    TableView<?> table = (TableView<?>) scene.lookup("#problems-table");
                    table.getSelectionModel().select(1);
                    change.accept(model);
                    return List.copyOf(table.getSelectionModel().getSelectedItems());
                });
    }
}
