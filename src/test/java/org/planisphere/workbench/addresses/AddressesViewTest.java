package org.planisphere.workbench.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planisphere.model.AddressPlan;
import org.planisphere.model.Cidr;
import org.planisphere.model.Plan;
import org.planisphere.model.PlanSketch;
import org.planisphere.model.RegionId;
import org.planisphere.workbench.shared.Pictures;
import org.planisphere.workbench.shared.Theme;
import org.planisphere.workbench.shared.ThemeChoice;

class AddressesViewTest {
    private final List<String> calls = new ArrayList<>();
    private final AddressesModel model =
            new AddressesModel(
                    new AddressActions() {
                        @Override
                        public void selected(RegionId region) {
                            calls.add("selected " + region);
                        }

                        @Override
                        public void copy(Cidr block) {
                            calls.add("copy " + block);
                        }

                        @Override
                        public void use(RegionId region, Cidr block) {
                            calls.add("use %s for %s".formatted(block, region));
                        }
                    });

    @BeforeAll
    static void startToolkit() {
        Pictures.startToolkit();
    }

    private static Plan plan() {
        return new PlanSketch()
                .regions("a", "b")
                .block("a", "10.0.0.0/16")
                .block("b", "10.0.128.0/17")
                .plan(AddressPlan.NONE);
    }

    private Scene open() {
        model.show(plan());
        Scene scene =
                new Theme(ThemeChoice.LIGHT)
                        .scene((Parent) new AddressesView(model).node(), 900, 700);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    @Test
    void aBlockTellsItsSizeItsUseAndWhatItOverlapsAndChoosesItsRegion() {
        Pictures.onScreen(
                () -> {
                    Scene scene = open();
                    Button block = button(scene, "#block-10.0.128.0/17");
                    block.fire();

                    assertThat(block.getAccessibleText())
                            .isEqualTo(
                                    "b: 10.0.128.0/17, 32,768 addresses, 0 % in subnets; overlaps a");
                    assertThat(label(scene, "#addresses-overlaps"))
                            .contains("10.0.128.0/17 of b overlaps a");
                    assertThat(label(scene, "#addresses-near")).isEqualTo("b: 10.0.128.0/17");
                    assertThat(calls).containsExactly("selected b");
                    return null;
                });
    }

    @Test
    @SuppressWarnings("unchecked") // the box lists prefixes
    void theNextFreeBlockOfASizeIsCopiedOrGivenToTheRegion() {
        Pictures.onScreen(
                () -> {
                    Scene scene = open();
                    ((ComboBox<Integer>) scene.lookup("#addresses-size")).setValue(12);
                    assertThat(label(scene, "#addresses-next")).isEqualTo("10.16.0.0/12");

                    button(scene, "#addresses-copy").fire();
                    button(scene, "#addresses-use").fire();

                    assertThat(calls)
                            .containsExactly("copy 10.16.0.0/12", "use 10.16.0.0/12 for a");
                    return null;
                });
    }

    private static Button button(Scene scene, String id) {
        return (Button) find(scene, id);
    }

    /// Ids hold dots and slashes, which a selector cannot.
    private static Node find(Scene scene, String id) {
        String plain = id.substring(1);
        return scene.getRoot().lookupAll("*").stream()
                .filter(node -> plain.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static String label(Scene scene, String id) {
        return ((Label) scene.lookup(id)).getText();
    }
}
