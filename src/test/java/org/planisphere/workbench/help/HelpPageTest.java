package org.planisphere.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planisphere.workbench.shared.Pictures;

class HelpPageTest {
    @BeforeAll
    static void startToolkit() {
        Pictures.startToolkit();
    }

    @Test
    void thePageOnTheSimulationSaysWhatItModelsAndHowFarItAgrees() {
        List<String> words =
                Pictures.onScreen(
                        () -> {
                            Parent page = (Parent) HelpPage.SIMULATION.node();
                            Scene scene = new Scene(page, 860, 640);
                            page.applyCss();
                            page.layout();
                            return words(((ScrollPane) scene.getRoot()).getContent()).toList();
                        });
        assertThat(words)
                .contains(
                        "What the simulation models, and how far to trust it",
                        "What it does not model",
                        "Agreement with published truth")
                .contains("Published", "Engine", "PUB-13", "mean time to applied")
                .noneMatch(text -> text.contains("<!--") || text.contains("**"));
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Labeled label -> Stream.of(label.getText());
            case TextFlow flow -> flow.getChildren().stream().map(it -> ((Text) it).getText());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(HelpPageTest::words);
            default -> Stream.empty();
        };
    }
}
