package org.planisphere.workbench.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
    private static final List<String> SHAPES =
            List.of(
                    Styles.sheet(Theme.class, "controls.css"),
                    Styles.sheet(Theme.class, "controlsfx.css"));

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
        Application.setUserAgentStylesheet(colors(wanted));
        scenes.forEach(this::putOn);
    }

    private void putOn(Scene scene) {
        scene.getStylesheets().setAll(SHAPES);
    }

    /// A stylesheet that imports all colours. As the user agent's it reaches pop-ups and dialogs
    /// before they are shown; as a scene's it would come too late for them.
    private static String colors(boolean dark) {
        atlantafx.base.theme.Theme look = dark ? new PrimerDark() : new PrimerLight();
        List<String> files =
                dark
                        ? List.of("tokens.css", "tokens-dark.css", "bridge.css")
                        : List.of("tokens.css", "bridge.css");
        StringBuilder css = new StringBuilder();
        css.append(importing(Styles.sheet(PrimerLight.class, file(look.getUserAgentStylesheet()))));
        files.forEach(file -> css.append(importing(Styles.sheet(Theme.class, file))));
        return "data:text/css;base64,"
                + Base64.getEncoder()
                        .encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String importing(String url) {
        return "@import \"%s\";\n".formatted(url);
    }
}
