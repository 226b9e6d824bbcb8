package org.planisphere.workbench.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Dresses every scene in the colours of the chosen theme, and changes them while the program runs.
public final class Theme {
    private static final String TOKENS = Styles.sheet(Theme.class, "tokens.css");
    private static final String DARK_TOKENS = Styles.sheet(Theme.class, "tokens-dark.css");
    private static final String BRIDGE = Styles.sheet(Theme.class, "bridge.css");
    private static final String CONTROLS = Styles.sheet(Theme.class, "controls.css");

    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(this, "choice", ThemeChoice.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    /// Loads the typefaces and starts with a choice.
    public Theme(ThemeChoice initial) {
        Fonts.load();
        choice.set(initial);
        choice.subscribe(this::apply);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
        apply();
    }

    /// What was asked for; setting it changes all dressed scenes at once.
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// Whether dark colours are shown now.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// A scene that is dressed before its nodes enter it: some of them look up colours at once.
    public Scene scene(Parent root, double widthPx, double heightPx) {
        Scene scene = new Scene(new Group(), widthPx, heightPx);
        dress(scene);
        scene.setRoot(root);
        return scene;
    }

    /// Gives a scene the colours of the theme, now and after each change; pop-ups follow their
    /// owner.
    public void dress(Scene scene) {
        scenes.add(scene);
        putOn(scene);
    }

    private void apply() {
        boolean wanted =
                switch (choice.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        dark.set(wanted);
        String userAgent =
                wanted
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(userAgent);
        scenes.forEach(this::putOn);
    }

    private void putOn(Scene scene) {
        List<String> ours =
                dark.get()
                        ? List.of(TOKENS, DARK_TOKENS, BRIDGE, CONTROLS)
                        : List.of(TOKENS, BRIDGE, CONTROLS);
        scene.getStylesheets().setAll(ours);
    }
}
