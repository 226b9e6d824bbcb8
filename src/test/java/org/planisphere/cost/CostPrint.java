package org.planisphere.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import org.planisphere.artifact.catalog.ShippedFacts;
import org.planisphere.cost.pricebook.ShippedPrices;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionType;

class CostPrint {
    public static void main(String[] args) throws IOException {
        var facts = ShippedFacts.load();
        var book = ShippedPrices.load();
        for (String s : System.getProperty("samples", "storefront").split(",", -1)) {
            Path root = Path.of("samples", s);
            TreeMap<String, String> texts = new TreeMap<>();
            try (Stream<Path> files = Files.walk(root)) {
                for (Path f : files.filter(Files::isRegularFile).toList()) {
                    texts.put(root.relativize(f).toString(), Files.readString(f));
                }
            }
            Plan plan = PlanReader.read(new Workspace(s, texts)).plan();
            long t = System.nanoTime();
            CostSheet sheet = CostEngine.cost(plan, facts, book);
            System.out.println((System.nanoTime() - t) / 1e6 + " ms first");
            for (int i = 0; i < 50; i++) CostEngine.cost(plan, facts, book);
            t = System.nanoTime();
            CostEngine.cost(plan, facts, book);
            System.out.println((System.nanoTime() - t) / 1e6 + " ms warm");
            System.out.println(
                    sheet.plan() + " " + sheet.monthly() + " " + sheet.notes() + sheet.priceBook());
            for (RegionSheet r : sheet.regions()) {
                System.out.println("== " + r.region() + " " + r.type() + " " + r.monthly());
                for (RegionType x : RegionType.values())
                    System.out.println(
                            "   as "
                                    + x
                                    + " "
                                    + r.as(x).monthly().expected()
                                    + " + "
                                    + r.as(x).replicationTransfer().expected());
                if (System.getProperty("lines") != null)
                    for (CostLine l : r.lines().all()) System.out.println("   " + text(l));
                if (r.region().value().equals(System.getProperty("as")))
                    for (RegionType x : RegionType.values())
                        for (CostLine l : r.as(x).lines().all())
                            System.out.println(x + "   " + text(l));
            }
            for (LinkSheet l : sheet.links())
                System.out.println(
                        l.from()
                                + "->"
                                + l.to()
                                + " "
                                + l.gbPerMonth().expected()
                                + " "
                                + l.monthly()
                                + " "
                                + l.lines().all().stream().map(CostPrint::text).toList());
            sheet.unpriced().forEach(System.out::println);
            sheet.waste().forEach(System.out::println);
        }
    }

    static String text(CostLine l) {
        return switch (l) {
            case CostLine.Priced p ->
                    p.environment()
                            + " "
                            + p.category()
                            + " | "
                            + p.item()
                            + " | "
                            + p.quantity().expected().toPlainString()
                            + " "
                            + p.unit()
                            + " @ "
                            + p.unitPrice().toPlainString()
                            + " = "
                            + p.monthly().low().setScale(2, java.math.RoundingMode.HALF_UP)
                            + "/"
                            + p.monthly().expected().setScale(2, java.math.RoundingMode.HALF_UP)
                            + "/"
                            + p.monthly().high().setScale(2, java.math.RoundingMode.HALF_UP)
                            + " | "
                            + p.price().citation();
            case CostLine.Unpriced u ->
                    u.environment()
                            + " "
                            + u.category()
                            + " | "
                            + u.item()
                            + " | UNPRICED "
                            + u.why();
        };
    }
}
