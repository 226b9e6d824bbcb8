package org.planisphere.workbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartCatalogTest {
    private static final Path CHARTS = Path.of("src/main/java/org/planisphere/workbench/charts");

    @Test
    void everyFolderOfAChartHasAnExampleInTheCatalog() throws IOException {
        String catalog = Files.readString(CHARTS.resolve("ChartCatalog.java"));
        List<String> examples = examples();

        assertThat(examples).contains("LagExample", "CostExample", "TypeExample");
        assertThat(examples).allSatisfy(one -> assertThat(catalog).contains(one + "::chart"));
        assertThat(ChartCatalog.all()).hasSameSizeAs(examples);
        assertThat(ChartCatalog.all()).extracting(ChartEntry::name).doesNotHaveDuplicates();
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.walk(CHARTS, 2)) {
            List<String> found =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Example.java"))
                            .map(name -> name.replace(".java", ""))
                            .toList();
            try (Stream<Path> folders = Files.list(CHARTS)) {
                assertThat(found).hasSize((int) folders.filter(Files::isDirectory).count());
            }
            return found;
        }
    }
}
