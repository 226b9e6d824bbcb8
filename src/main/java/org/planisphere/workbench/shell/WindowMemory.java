package org.planisphere.workbench.shell;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.planisphere.workbench.shared.ThemeChoice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the look of the window in the user's own folder.
///
/// What cannot be read counts as never written, value by value; what cannot be written is let go.
/// Neither is worth a word to a person who wants to work.
public final class WindowMemory {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);
    private static final double LEAST_EDGE_PX = 200;
    private static final double FARTHEST_PX = 100_000;

    private final Path file;

    /// @param data the user's own folder; it need not exist yet
    public WindowMemory(Path data) {
        file = data.resolve("window.properties");
    }

    public WindowLook read() {
        Properties kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.info("The look of the window could not be read", unreadable);
            }
        }
        WindowLook first = WindowLook.FIRST;
        return new WindowLook(
                theme(kept.getProperty("theme", "")),
                bounds(kept),
                flag(kept, "maximised", first.maximised()),
                flag(kept, "inspector", first.inspector()),
                flag(kept, "problems", first.problems()),
                number(kept, "problems-at", first.problemsAt()),
                Stream.of(kept.getProperty("table-columns", "").split(" "))
                        .filter(pointer -> !pointer.isEmpty())
                        .toList());
    }

    public void write(WindowLook look) {
        List<String> lines = new ArrayList<>();
        lines.add("theme=" + look.theme().name().toLowerCase(Locale.ROOT));
        Rectangle2D bounds = look.bounds();
        if (bounds != null) {
            lines.add("x=" + bounds.getMinX());
            lines.add("y=" + bounds.getMinY());
            lines.add("width=" + bounds.getWidth());
            lines.add("height=" + bounds.getHeight());
        }
        lines.add("maximised=" + look.maximised());
        lines.add("inspector=" + look.inspector());
        lines.add("problems=" + look.problems());
        lines.add("problems-at=" + look.problemsAt());
        lines.add("table-columns=" + String.join(" ", look.tableColumns()));
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.write(next, lines, StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            LOG.info("The look of the window could not be written", refused);
        }
    }

    private static ThemeChoice theme(String name) {
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (choice.name().equalsIgnoreCase(name)) {
                return choice;
            }
        }
        return WindowLook.FIRST.theme();
    }

    private static @Nullable Rectangle2D bounds(Properties kept) {
        double x = number(kept, "x", Double.NaN);
        double y = number(kept, "y", Double.NaN);
        double width = number(kept, "width", Double.NaN);
        double height = number(kept, "height", Double.NaN);
        boolean sound =
                Math.abs(x) < FARTHEST_PX
                        && Math.abs(y) < FARTHEST_PX
                        && width >= LEAST_EDGE_PX
                        && width < FARTHEST_PX
                        && height >= LEAST_EDGE_PX
                        && height < FARTHEST_PX;
        return sound ? new Rectangle2D(x, y, width, height) : null;
    }

    private static boolean flag(Properties kept, String key, boolean otherwise) {
        return switch (kept.getProperty(key, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    private static double number(Properties kept, String key, double otherwise) {
        try {
            double value = Double.parseDouble(kept.getProperty(key, ""));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
