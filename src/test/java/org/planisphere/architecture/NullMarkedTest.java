package org.planisphere.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NullMarkedTest {
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void everyPackageSaysWhatItHoldsAndIsNullMarked() throws IOException {
        List<Path> packages;
        try (Stream<Path> files = Files.walk(MAIN)) {
            packages =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(file -> file.resolveSibling("package-info.java"))
                            .distinct()
                            .sorted()
                            .toList();
        }

        assertThat(packages).hasSizeGreaterThan(15);
        assertThat(packages).allSatisfy(NullMarkedTest::isMarked);
    }

    private static void isMarked(Path info) {
        assertThat(info).exists();
        assertThat(info).content().startsWith("/// ").contains("@NullMarked\n");
    }
}
