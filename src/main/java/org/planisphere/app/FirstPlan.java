package org.planisphere.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.planisphere.workbench.files.RecentPlans;

/// The plan that opens when none was named: the last one that is still there, else the sample.
record FirstPlan(RecentPlans recent) {
    private static final String SAMPLE = "samples/storefront";

    Optional<Path> find() {
        return Stream.concat(recent.all().stream(), samples()).filter(Files::exists).findFirst();
    }

    /// Where the sample may lie: in the working folder, beside the program, or above it.
    private static Stream<Path> samples() {
        Stream<Path> here = Stream.of(Path.of(SAMPLE));
        return Stream.concat(
                here,
                program()
                        .map(
                                folder ->
                                        Stream.iterate(folder, Path::getParent)
                                                .limit(3)
                                                .takeWhile(it -> it != null)
                                                .map(it -> it.resolve(SAMPLE)))
                        .orElse(Stream.empty()));
    }

    private static Optional<Path> program() {
        CodeSource source = FirstPlan.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.ofNullable(Path.of(source.getLocation().toURI()).getParent());
        } catch (URISyntaxException notAFile) {
            return Optional.empty();
        }
    }
}
