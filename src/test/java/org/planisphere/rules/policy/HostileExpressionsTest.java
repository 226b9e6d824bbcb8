package org.planisphere.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planisphere.artifact.ParsedPlan;
import org.planisphere.artifact.PlanReader;
import org.planisphere.artifact.Position;
import org.planisphere.artifact.Workspace;
import org.planisphere.model.Place;
import org.planisphere.model.Policy;
import org.planisphere.model.finding.Finding;
import org.planisphere.model.finding.Severity;

/// Expressions that want more than an answer: each is refused with words, at a place in the file.
class HostileExpressionsTest {
    private static final String[] BY_HAND = {
        "''.getClass().forName('java.lang.Runtime')",
        "region.getClass()",
        "region.class",
        "plan.regions.stream()",
        "java.lang.System.exit(0)",
        "System.exit(0) == null",
        "new java.io.File('/etc/passwd')",
        "T(java.lang.Runtime).getRuntime().exec('id')",
        "${7*7}",
        "#{7*7}",
        "{{7*7}}",
        "<%= 7*7 %>",
        "__proto__ == ''",
        "region.__proto__",
        "region['type']",
        "region['__class__']",
        "import os",
        "eval('1')",
        "exec('id')",
        "load('/etc/passwd')",
        "include('x')",
        "google.protobuf.Any{}",
        "google.protobuf.Struct{fields: {}} == 1",
        "google.protobuf.Timestamp{seconds: 1} > 1",
        "cel.bind(x, 1, x)",
        "cel.expr.Expr{}",
        "plan.regions.map(r, r.name = 'x')",
        "zones := 3",
        "zones++",
        "while (true) {}",
        "for (;;) {}",
        "function f() { return f(); }",
        "x -> x",
        "() => 1",
        "true; false",
        "true /* comment",
        "true // comment\n&&",
        "'",
        "\"",
        "'''",
        "r'",
        "b'abc'",
        "b'\\xff' == 1",
        "'\\u{110000}' == ''",
        "'\\q'",
        "0x",
        "0x1G",
        "1e999 > 'a'",
        "1e",
        "9999999999999999999999 > 1",
        "-9223372036854775809 < 0",
        "9223372036854775807u < 'a'",
        "1.0.0 > 1",
        ".5.",
        "a.b.c.d.e.f.g",
        ".region.typ == ''",
        "region.",
        "region..type",
        "region.type.",
        "region.type.size.size",
        "region?.type == ''",
        "region[?'type']",
        "optional.of(1)",
        "[",
        "]",
        "[1, 2",
        "{",
        "}",
        "{'a': 1",
        "{1: 2}",
        "{'a': 1}.b",
        "[1,2,3]",
        "[][0]",
        "[1][1.5] == 1",
        "()",
        "(",
        ")",
        "(()",
        "zones zones",
        "zones <> 3",
        "zones =< 3",
        "zones === 3",
        "zones !== 3",
        "zones and 3",
        "not zones",
        "zones is null",
        "zones == null",
        "zones == '3'",
        "zones == true",
        "zones + 'a' == ''",
        "zones && true",
        "!zones",
        "-region.type == ''",
        "zones ? 1 : 2",
        "true ? 1 : 2",
        "true ? true",
        "true :",
        "zones in 3",
        "3 in zones",
        "'a' in region",
        "'a' in [1]",
        "region == plan",
        "region == store",
        "stores == services",
        "region.type == region",
        "region.type in ['ful']",
        "region.type == 'FULL'",
        "region.provider == 'amazon'",
        "'nowhere' != region.type",
        "link.type == 'wire'",
        "store.role == 'leader'",
        "store.writable && service.stateful",
        "link.mtu > 1 && subnet.prefix_bits > 1",
        "has(region)",
        "has(zones)",
        "has(region.nothing)",
        "has(1)",
        "has()",
        "stores.exists(1, true)",
        "stores.exists(s)",
        "stores.exists(s, s)",
        "stores.exists(s, s.rol == '')",
        "stores.exists(s, t)",
        "stores.forEach(s, true)",
        "stores.filter(s, s.writable)",
        "stores.map(s, s.name)",
        "stores.map(s, s.nam) == []",
        "zones.exists(z, true)",
        "region.type.exists(c, true)",
        "stores.reduce(s, 1)",
        "stores.fold(s, a, a)",
        "size()",
        "size(zones) > 1",
        "size(stores, stores) > 1",
        "matches('a')",
        "'a'.matches()",
        "'a'.matches(1)",
        "'a'.matches('(') && zones > 0",
        "'a'.matches('(?<=a)b') || zones > 100",
        "'a'.matches('a{1000}{1000}{1000}')",
        "'a'.matches('((a{100}){100}){100}')",
        "'a'.matches('[z-a]')",
        "'a'.matches('(?P<n')",
        "timestamp('never') > timestamp('ever')",
        "duration('long') > duration('1s')",
        "timestamp(zones) == 1",
        "int('x') == 1 || true == 1",
        "int(region) == 1",
        "double([]) == 1.0",
        "string(region) == ''",
        "type(zones) == 1",
        "dyn(zones) + 'a' == ''",
        "\u0000",
        "zones \u0000 < 3",
        "zones < 3 \u202e",
        "\uff5aones < 3",
        "z\u0456nes < 3",
        "zones \u2264 3",
        "zones < \u0663",
        "\ud83d\ude00 < 3",
        "'\ud83d\ude00' == region.typ",
        "zones\u00a0< 3",
    };

    /// Small texts that grow until something must give.
    static Stream<String> grown() {
        List<String> grown = new ArrayList<>();
        for (int size : new int[] {60, 400, 3000, 100_000}) {
            grown.add("(".repeat(size) + "true" + ")".repeat(size));
            grown.add("[".repeat(size));
            grown.add("[".repeat(size) + "]".repeat(size) + " == 1");
            grown.add("{'a':".repeat(size) + "1" + "}".repeat(size));
            grown.add("zones" + " + 1".repeat(size) + " > 'a'");
            grown.add("region" + ".type".repeat(size));
            grown.add("zones" + "[0]".repeat(size));
            grown.add("true ? ".repeat(size));
            grown.add("has(".repeat(size));
            grown.add("!".repeat(size) + "zones");
            grown.add("-".repeat(size + 1) + "'a' == ''");
            grown.add("'" + "a".repeat(size));
            grown.add("a".repeat(size));
        }
        grown.add("[" + "1,".repeat(900) + "1].all(x, ".repeat(1) + "true");
        grown.add(nested("all", 6));
        grown.add(nested("exists_one", 6));
        grown.add(nested("map", 6) + " == []");
        return grown.stream();
    }

    /// Lists of ten inside lists of ten.
    private static String nested(String macro, int depth) {
        String names = "abcdefgh";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("[0,1,2,3,4,5,6,7,8,9].%s(%s, ".formatted(macro, names.charAt(i)));
        }
        return text.append(macro.equals("map") ? "a" : "a >= 0")
                .append(")".repeat(depth))
                .toString();
    }

    static Stream<String> expressions() {
        return Stream.concat(Stream.of(BY_HAND), grown());
    }

    @Test
    void thereAreTwoHundredOfThem() {
        assertThat(expressions().distinct()).hasSizeGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void anExpressionIsRefusedWithWords(String expression) {
        ParsedPlan parsed = plan("zones < 3");
        List<Finding> findings =
                PolicyRules.check(with(parsed.plan(), expression), new Work(Work.MOST_STEPS));

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                            assertThat(finding.message())
                                    .startsWith("ORG-001: ")
                                    .doesNotContain("Exception", "dev.cel", "java.lang");
                            assertThat(finding.message().length()).isLessThan(200);
                            assertThat(finding.advice()).endsWith(".");
                            assertThat(finding.place().offset()).isBetween(0, expression.length());
                        });
    }

    @Test
    void stepsAreCountedOverAllPoliciesOfAPlan() {
        ParsedPlan parsed = plan("plan.regions.exists(r, r.name == 'nowhere')");

        assertThat(PolicyRules.check(parsed.plan(), new Work(100_000))).isEmpty();
        assertThat(PolicyRules.check(parsed.plan(), new Work(3)))
                .singleElement()
                .matches(finding -> finding.message().contains("steps"));
    }

    @Test
    void theColumnPointsThroughQuotesAndEscapesOfTheFile() {
        for (String written :
                List.of(
                        "\"region.name != \\\"\\x41\\\" && zonez < 3\"",
                        "'region.name != ''A'' && zonez < 3'",
                        "region.name != 'A' && zonez < 3",
                        "|\n      region.name != 'A'\n\n      && zonez < 3",
                        ">-\n      region.name != 'A' &&\n        zonez < 3",
                        "region.name\n      != 'A' &&\n      zonez < 3")) {
            String text = text(written);
            ParsedPlan parsed = PlanReader.read(workspace(text));
            Finding finding = PolicyRules.check(parsed.plan()).getFirst();
            Position position = parsed.locate(finding.place());
            String line = text.lines().toList().get(position.line() - 1);

            assertThat(line.substring(position.column() - 1)).as(written).startsWith("zonez");
        }
    }

    private static org.planisphere.model.Plan with(
            org.planisphere.model.Plan plan, String expression) {
        Policy policy =
                new Policy(
                        "ORG-001",
                        Severity.ERROR,
                        expression,
                        "x",
                        null,
                        new Place("plan.yaml", "/policies/0"));
        return PolicyPlans.with(plan, List.of(policy));
    }

    private static ParsedPlan plan(String expression) {
        return PlanReader.read(workspace(text("\"" + expression.replace("\"", "\\\"") + "\"")));
    }

    private static String text(String written) {
        return """
        schema: planisphere/plan/v1
        plan: {name: fixture}
        regions: [{file: regions/a.yaml}]
        policies:
          - id: ORG-001
            severity: error
            when: %s
            message: x
        """
                .formatted(written);
    }

    private static Workspace workspace(String plan) {
        return new Workspace(
                "hostile",
                new TreeMap<>(
                        Map.of(
                                "plan.yaml",
                                plan,
                                "regions/a.yaml",
                                "region: {name: a, type: full, provider: aws, zones: 2}\n"
                                        + "data: {stores: [{name: s, role: primary}]}\n"
                                        + "services: {deploy: [api]}\n"
                                        + "networking: {subnets: [{cidr: 10.0.0.0/20}],"
                                        + " connectivity: [{type: vpn, target: hq}]}\n")));
    }
}
