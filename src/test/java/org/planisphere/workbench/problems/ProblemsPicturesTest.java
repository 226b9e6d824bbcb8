package org.planisphere.workbench.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Fix;
import org.planisphere.rules.CataloguedRule;
import org.planisphere.rules.RuleCatalog;
import org.planisphere.rules.RuleInfo;
import org.planisphere.workbench.session.EditEffect;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.specs.Assist;
import org.planisphere.workbench.specs.Mark;
import org.planisphere.workbench.specs.SpecFile;
import org.planisphere.workbench.specs.SpecsModel;
import org.planisphere.workbench.specs.SpecsView;
import org.planisphere.workbench.specs.YamlEditor;

@Tag("pictures")
class ProblemsPicturesTest {
    @BeforeAll
    static void startToolkit() {
        Pictures.startToolkit();
    }

    @Test
    void problems() {
        Pictures.draw(
                "problems",
                1000,
                260,
                () -> {
                    ProblemsModel model =
                            new ProblemsModel(
                                    new ProblemsModel.Actions() {
                                        @Override
                                        public void goTo(Finding finding) {}

                                        @Override
                                        public void apply(Finding finding, Fix fix) {}

                                        @Override
                                        public void foresee(Fix fix, Consumer<EditEffect> show) {}

                                        @Override
                                        public Optional<RuleInfo> page(Finding finding) {
                                            return RuleCatalog.find(finding.rule())
                                                    .map(CataloguedRule::info);
                                        }
                                    });
                    model.show(Findings.four(), finding -> 8);
                    return new ProblemsView(model).node();
                });
        assertThat(Path.of("target/pictures/problems-light.png")).exists();
    }

    @Test
    void specs() throws Exception {
        String text =
                java.nio.file.Files.readString(
                        Path.of("samples/storefront/regions/us-west-2.yaml"));
        Pictures.draw(
                "specs",
                1000,
                600,
                () -> {
                    SpecsModel model =
                            new SpecsModel(
                                    new YamlEditor.Listener() {
                                        @Override
                                        public void typed(String file, String now) {}

                                        @Override
                                        public void rested() {}

                                        @Override
                                        public void caretAt(String file, int line, int column) {}
                                    });
                    model.show(
                            List.of(
                                    new SpecFile("plan.yaml", "a: b", List.of()),
                                    new SpecFile(
                                            "regions/us-west-2.yaml",
                                            text,
                                            List.of(
                                                    new Mark(
                                                            8,
                                                            13,
                                                            Findings.four().getFirst().severity(),
                                                            "x")))));
                    model.open("regions/us-west-2.yaml");
                    return new SpecsView(model, Assist.NONE).node();
                });
    }
}
