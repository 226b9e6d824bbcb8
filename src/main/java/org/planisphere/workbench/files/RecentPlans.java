package org.planisphere.workbench.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The plans that were opened last, newest first, kept in the user's own folder.
public final class RecentPlans {
    private static final Logger LOG = LoggerFactory.getLogger(RecentPlans.class);
    private static final int MOST = 10;

    private final Path file;

    /// @param data the user's own folder; it need not exist yet
    public RecentPlans(Path data) {
        this.file = data.resolve("recent.txt");
    }

    /// The paths, also of plans that are gone.
    public List<Path> all() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            List<Path> paths = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    paths.add(Path.of(line));
                }
            }
            return paths;
        } catch (IOException | InvalidPathException unreadable) {
            LOG.warn("The list of recent plans could not be read", unreadable);
            return List.of();
        }
    }

    /// Puts a plan first.
    public void add(Path plan) {
        Path absolute = plan.toAbsolutePath().normalize();
        List<Path> paths = new ArrayList<>(all());
        paths.remove(absolute);
        paths.addFirst(absolute);
        List<String> lines = paths.stream().limit(MOST).map(Path::toString).toList();
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling("recent.txt.new");
            Files.write(next, lines, StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            LOG.warn("The list of recent plans could not be written", refused);
        }
    }
}
