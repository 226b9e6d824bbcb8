package org.planisphere.export.netbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.planisphere.export.ExportSource;
import org.planisphere.export.ExportedFile;
import org.planisphere.export.Exporter;
import org.planisphere.model.Cidr;
import org.planisphere.model.Lifecycle;
import org.planisphere.model.Plan;
import org.planisphere.model.Region;
import org.planisphere.model.Subnet;

/// Every address block of a plan as a CSV file that NetBox imports as prefixes.
///
/// Columns and words for the status are those of NetBox 4 (netbox-community/netbox,
/// `ipam/forms/bulk_import.py` as of pull request 18844, read 2026-11-21). Columns that point at
/// other objects of a NetBox (vrf, role, scope, tags) are left out: it refuses names it does not
/// know.
public final class NetboxExporter implements Exporter {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader("prefix", "status", "description", "comments")
                    .setRecordSeparator('\n')
                    .get();

    private record Row(Cidr prefix, String status, String description, String comments) {}

    @Override
    public String kind() {
        return "netbox-prefixes";
    }

    @Override
    public String title() {
        return "NetBox prefixes";
    }

    @Override
    public List<ExportedFile> export(ExportSource source) {
        List<Row> rows = rows(source.plan());
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new ExportedFile(
                                "ipam/netbox-prefixes.csv",
                                text(rows),
                                source.plan().root().file(),
                                null));
    }

    /// One row for each block, by address; of equal blocks the first, as NetBox takes each once.
    private static List<Row> rows(Plan plan) {
        List<Row> rows = new ArrayList<>();
        for (Cidr supernet : plan.addressPlan().supernets()) {
            rows.add(new Row(supernet, "container", "Supernet of " + plan.name(), ""));
        }
        for (Region region : plan.regions()) {
            region(region, rows);
        }
        plan.addressPlan()
                .reserved()
                .forEach(it -> rows.add(new Row(it.cidr(), "reserved", "Reserved", it.reason())));
        plan.addressPlan()
                .sites()
                .forEach(
                        site ->
                                site.cidrs()
                                        .forEach(
                                                it ->
                                                        rows.add(
                                                                new Row(
                                                                        it,
                                                                        "active",
                                                                        "Site " + site.name(),
                                                                        ""))));
        Map<String, Row> once = new LinkedHashMap<>();
        rows.forEach(row -> once.putIfAbsent(row.prefix().canonical(), row));
        return once.values().stream().sorted(BY_ADDRESS).toList();
    }

    private static void region(Region region, List<Row> rows) {
        String status = region.details().lifecycle() == Lifecycle.LIVE ? "active" : "reserved";
        for (Cidr block : region.blocks()) {
            boolean carved = !region.networking().subnets().isEmpty();
            rows.add(
                    new Row(
                            block,
                            carved ? "container" : status,
                            "Region " + region.id(),
                            region.type().yaml()));
        }
        for (Subnet subnet : region.networking().subnets()) {
            rows.add(
                    new Row(
                            subnet.cidr(),
                            status,
                            "Region %s, subnet %s"
                                    .formatted(
                                            region.id(),
                                            subnet.name() == null
                                                    ? subnet.cidr().canonical()
                                                    : subnet.name()),
                            words(subnet)));
        }
    }

    private static String words(Subnet subnet) {
        String tier = subnet.tier() == null ? "" : "tier " + subnet.tier();
        String zone = subnet.zone() == null ? "" : "zone " + subnet.zone();
        return tier.isEmpty() || zone.isEmpty() ? tier + zone : tier + ", " + zone;
    }

    private static final Comparator<Row> BY_ADDRESS =
            Comparator.<Row>comparingInt(row -> row.prefix().isIpv6() ? 1 : 0)
                    .thenComparing(row -> row.prefix().block().getLower().getValue())
                    .thenComparingInt(row -> row.prefix().prefixBits());

    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (Row row : rows) {
                printer.printRecord(
                        row.prefix().canonical(),
                        row.status(),
                        row.description(),
                        safe(row.comments()));
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    /// A text that a spreadsheet would run as a formula gets a quote in front (OWASP ASVS 4.0,
    /// 5.3.10).
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
