package org.planisphere.workbench.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.planisphere.edit.SetField;
import org.planisphere.workbench.fields.FieldText;
import org.planisphere.workbench.fields.FormEdits;

/// A choice among the words that a value may have; a word that is none of them is shown as it
/// stands.
final class WordBox {
    private static final String NOTHING = "not set";

    private final ComboBox<String> box = new ComboBox<>();
    private @Nullable FieldText shown;
    private boolean showing;

    WordBox(String id, String accessibleText, FormEdits edits) {
        box.setId(id);
        box.setAccessibleText(accessibleText);
        box.setOnAction(
                _ -> {
                    FieldText before = shown;
                    String chosen = box.getValue();
                    if (showing || before == null || chosen == null) {
                        return;
                    }
                    String text = chosen.equals(NOTHING) ? "" : chosen;
                    if (!text.equals(before.text())) {
                        edits.apply(new SetField(before.place(), text));
                    }
                });
        box.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (focused && shown != null) {
                                edits.focused(shown.place());
                            }
                        });
    }

    ComboBox<String> node() {
        return box;
    }

    void show(FieldText text, List<String> words) {
        showing = true;
        shown = text;
        String value = text.text().isEmpty() ? NOTHING : text.text();
        List<String> items = new ArrayList<>();
        items.add(NOTHING);
        items.addAll(words);
        if (!items.contains(value)) {
            items.add(value);
        }
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(value);
        showing = false;
    }
}
