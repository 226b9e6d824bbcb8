package org.planisphere.workbench.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class RowChangesTest {
    private static final int CASES = 1_000;

    @Test
    void theRowsAreThoseOfNowWhateverChanged() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            ObservableList<Integer> rows = FXCollections.observableArrayList(some(random));
            List<Integer> now = random.nextBoolean() ? some(random) : new ArrayList<>(rows);
            if (!now.isEmpty() && random.nextBoolean()) {
                now.set(random.nextInt(now.size()), 9);
            }

            RowChanges.follow(rows, now);

            assertThat(rows).as("seed %d", seed).isEqualTo(now);
        }
    }

    @Test
    void rowsBeforeAndBehindAChangeAreLeftAlone() {
        ObservableList<String> rows = FXCollections.observableArrayList("a", "b", "c", "d");
        List<String> touched = new ArrayList<>();
        rows.addListener(
                (ListChangeListener<String>)
                        change -> {
                            while (change.next()) {
                                touched.addAll(change.getRemoved());
                                touched.addAll(change.getAddedSubList());
                            }
                        });

        RowChanges.follow(rows, List.of("a", "x", "y", "d"));

        assertThat(rows).containsExactly("a", "x", "y", "d");
        assertThat(touched).containsExactlyInAnyOrder("b", "c", "x", "y");
    }

    private static List<Integer> some(Random random) {
        List<Integer> some = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            some.add(random.nextInt(4));
        }
        return some;
    }
}
