package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Workspace;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reading and checking a plan of 500 regions and 10,000 lines, against Jackson on the same bytes.
///
/// It prints each ratio beside its goal and judges none: they are not reached yet.
@Tag("benchmark")
class LargePlanBenchmarkTest {
    private static final int REGIONS = 500;
    private static final int ROUNDS = 7;

    private static String region(int i) {
        String block = "10.%d.%d".formatted(i / 16 % 256, i % 16 * 16);
        return """
        schema: planisphere/region/v1
        region:
          name: region-%1$d
          type: %3$s
          provider: aws
          zones: 3
        networking:
          vpc_cidr: %2$s.0/20
          subnets:
            - {name: a, zone: a, tier: private, cidr: %2$s.0/24}
            - {name: b, zone: b, tier: private, cidr: %2$s.0/25}
          connectivity:
            - {type: peering, target: region-%4$d, dns_resolution: true}
        services:
          deploy:
            - {name: api, replicas: 3}
        data:
          stores:
            - {name: orders, role: replica, source: region-0}
        compliance: {data_residency: [US]}
        """
                .formatted(i, block, i < 3 ? "full" : "read-only", (i + 1) % REGIONS);
    }

    private static Workspace workspace(String lastZones) {
        SortedMap<String, String> texts = new TreeMap<>();
        StringBuilder plan = new StringBuilder("plan: {name: large}\nregions:\n");
        for (int i = 0; i < REGIONS; i++) {
            String file = "regions/region-%03d.yaml".formatted(i);
            plan.append("  - file: ").append(file).append('\n');
            texts.put(file, region(i));
        }
        texts.put("plan.yaml", plan.toString());
        texts.computeIfPresent(
                "regions/region-499.yaml", (_, text) -> text.replace("zones: 3", lastZones));
        return new Workspace("large", texts);
    }

    private static double median(Supplier<?> work) {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            assertThat(work.get()).isNotNull();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis.stream().sorted().toList().get(ROUNDS / 2);
    }

    @Test
    void readingAndCheckingALargePlan() {
        Workspace workspace = workspace("zones: 3");
        Workspace edited = workspace("zones: 2");
        YAMLMapper jackson = new YAMLMapper();
        Supplier<Integer> byJackson =
                () ->
                        workspace.paths().stream()
                                .mapToInt(
                                        path ->
                                                jackson.readTree(workspace.text(path).orElseThrow())
                                                        .size())
                                .sum();
        for (int i = 0; i < 3; i++) {
            assertThat(byJackson.get()).isPositive();
            PlanReader.read(workspace);
        }
        ParsedPlan parsed = PlanReader.read(workspace);
        long lines =
                workspace.paths().stream()
                        .mapToLong(path -> workspace.text(path).orElseThrow().lines().count())
                        .sum();
        assertThat(parsed.plan().regions()).hasSize(REGIONS);
        assertThat(lines).isGreaterThan(10_000);

        double tree = median(byJackson);
        double read = median(() -> PlanReader.read(workspace));
        RuleCatalog.check(parsed.plan(), Judgement.FACTS);
        double check = median(() -> RuleCatalog.check(parsed.plan(), Judgement.FACTS));
        double reread = median(() -> PlanReader.reread(edited, parsed));
        System.out.printf(
                Locale.ENGLISH,
                "%d regions, %d lines: Jackson %.0f ms, read %.0f ms (ratio %.2f, goal 3);"
                        + " all rules %.0f ms (ratio to the read %.2f, goal 1);"
                        + " one file read again %.1f ms; key stroke to findings / all rules and"
                        + " read %.2f, goal 0.1%n",
                REGIONS,
                lines,
                tree,
                read,
                read / tree,
                check,
                check / read,
                reread,
                (reread + check) / (read + check));
        for (CataloguedRule rule : RuleCatalog.rules()) {
            if (rule instanceof Rule plain) {
                double one = median(() -> plain.check(parsed.plan(), Judgement.FACTS));
                if (one > check / 25) {
                    System.out.printf(Locale.ENGLISH, "  %s %.1f ms%n", rule.info().id(), one);
                }
            }
        }
    }
}
