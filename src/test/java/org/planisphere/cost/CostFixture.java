package org.planisphere.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.cost.pricebook.PriceBook;
import org.planisphere.cost.pricebook.ShippedPrices;
import org.planisphere.model.Plan;
import org.planisphere.model.catalog.Facts;

/// Plans for the tests of the cost engine, with the shipped facts and prices.
public final class CostFixture {
    public static final Facts FACTS = ShippedFacts.load();
    public static final PriceBook BOOK = ShippedPrices.load();

    private CostFixture() {}

    public static Plan plan(String name) {
        return read(Path.of("src/test/resources/org/planisphere/cost", name));
    }

    public static Plan sample(String name) {
        return read(Path.of("samples", name));
    }

    public static CostSheet cost(Plan plan) {
        return CostEngine.cost(plan, FACTS, BOOK);
    }

    private static Plan read(Path folder) {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return PlanReader.read(new Workspace(folder.getFileName().toString(), texts)).plan();
    }
}
