package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planisphere.model.catalog.Limit;

class RuleCatalogTest {
    /// How many rules each family promises, and those of them that are still to be written.
    private static final Map<RuleFamily, Promise> PROMISED =
            new EnumMap<>(
                    Map.ofEntries(
                            promise(RuleFamily.SYN, 10),
                            promise(RuleFamily.NET, 21),
                            promise(RuleFamily.TOP, 22),
                            promise(RuleFamily.TYP, 14),
                            promise(RuleFamily.DAT, 27),
                            promise(RuleFamily.RES, 11),
                            promise(RuleFamily.REL, 20),
                            promise(RuleFamily.OBS, 5),
                            promise(RuleFamily.PHS, 12),
                            promise(RuleFamily.DRF, 8),
                            promise(RuleFamily.CST, 10),
                            promise(RuleFamily.GOV, 9),
                            promise(RuleFamily.MVP, 5)));

    private record Promise(int count, Set<Integer> open) {}

    private static Map.Entry<RuleFamily, Promise> promise(
            RuleFamily family, int count, Integer... open) {
        return Map.entry(family, new Promise(count, Set.of(open)));
    }

    private static Stream<String> ids(RuleFamily family, Promise promise) {
        return IntStream.rangeClosed(1, promise.count())
                .filter(number -> !promise.open().contains(number))
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%03d", family, number));
    }

    @Test
    void everyPromisedRuleIsThereOnceInTheOrderOfFamilies() {
        List<String> promised =
                PROMISED.entrySet().stream()
                        .flatMap(entry -> ids(entry.getKey(), entry.getValue()))
                        .toList();

        assertThat(PROMISED.values().stream().mapToInt(Promise::count).sum()).isEqualTo(174);
        assertThat(RuleCatalog.rules())
                .extracting(rule -> rule.info().id())
                .containsExactlyElementsOf(promised);
    }

    @Test
    void everyRuleHasPlansThatBreakAndKeepIt() {
        Set<String> fixtures =
                RuleFixture.all().stream()
                        .map(it -> it.folder().toString().replace('\\', '/'))
                        .map(path -> path.replaceAll("/(failing|passing)[^/]*$", "/$1"))
                        .collect(Collectors.toSet());

        assertThat(fixtures)
                .containsExactlyInAnyOrderElementsOf(
                        RuleCatalog.rules().stream()
                                .map(rule -> rule.info().id())
                                .flatMap(RuleCatalogTest::expectedFolders)
                                .toList());
    }

    private static Stream<String> expectedFolders(String id) {
        String folder =
                "src/test/resources/org/planisphere/rules/%s/%s/"
                        .formatted(RuleFamily.of(id).folder(), id);
        return Stream.of(folder + "failing", folder + "passing");
    }

    @Test
    void everyRuleOnDiskIsListed() {
        Set<String> onDisk =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.planisphere.rules")
                                .stream()
                                .filter(
                                        type ->
                                                !type.isInterface()
                                                        && type.isAssignableTo(
                                                                CataloguedRule.class))
                                .map(JavaClass::getName)
                                .collect(Collectors.toSet());

        assertThat(RuleCatalog.rules())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(onDisk);
    }

    @Test
    void everyRuleHasAPageBesideItsClassAndEveryPageARule() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/planisphere/rules"))) {
            assertThat(files.map(Path::toString).filter(path -> path.endsWith(".md")))
                    .map(path -> path.replace('\\', '/'))
                    .containsExactlyInAnyOrderElementsOf(
                            RuleCatalog.rules().stream()
                                    .map(
                                            rule ->
                                                    "src/main/java/%s/%s.md"
                                                            .formatted(
                                                                    rule.getClass()
                                                                            .getPackageName()
                                                                            .replace('.', '/'),
                                                                    rule.info().id()))
                                    .toList());
        }
    }

    @Test
    void everyRuleLivesInTheFolderOfItsFamily() {
        assertThat(RuleCatalog.rules())
                .allSatisfy(
                        rule ->
                                assertThat(rule.getClass().getPackageName())
                                        .endsWith("." + rule.info().family().folder()));
    }

    @Test
    void everyPageSaysInFullWhatWhyAndWhatToDo() {
        assertThat(RuleCatalog.rules())
                .extracting(CataloguedRule::info)
                .allSatisfy(
                        info -> {
                            assertThat(info.title()).isNotBlank().doesNotEndWith(".");
                            assertThat(info.why()).endsWith(".");
                            assertThat(info.why().length())
                                    .as(info.id() + " why")
                                    .isBetween(80, 700);
                            assertThat(info.advice()).endsWith(".");
                            assertThat(info.source()).isNotBlank();
                            assertThat(info.trace()).isNotBlank();
                        });
        assertThat(RuleCatalog.rules())
                .extracting(rule -> rule.info().title())
                .doesNotHaveDuplicates();
    }

    @Test
    void aPageThatPromisesAQuickFixHasAFixtureThatShowsIt() {
        Set<String> fixed =
                RuleFixture.all().stream()
                        .filter(it -> Files.exists(it.folder().resolve("fixes.txt")))
                        .map(RuleFixture::rule)
                        .collect(Collectors.toSet());

        assertThat(RuleCatalog.rules())
                .extracting(CataloguedRule::info)
                .filteredOn(RuleInfo::quickFix)
                .extracting(RuleInfo::id)
                .isNotEmpty()
                .isSubsetOf(fixed);
    }

    /// Three entries wait for a rule: attachments and routes of one gateway, and how long records
    /// that a failover changes should live.
    @Test
    void everyLimitOfAProfileIsNamedOnThePageOfTheRuleThatReadsIt() {
        KnownLimits known =
                new KnownLimits(RuleCatalog.rules().stream().map(CataloguedRule::info).toList());

        assertThat(Judgement.FACTS.limits().all())
                .extracting(Limit::id)
                .filteredOn(id -> !known.reads(id))
                .containsExactlyInAnyOrder(
                        "tgw.attachments", "tgw.routes", "route53.failover.ttl-seconds");
    }

    @Test
    void aPageWithoutItsAdviceIsRefused() {
        assertThatThrownBy(() -> RulePage.parse("NET-004", "---\ntitle: x\n---\nWhy.\n"))
                .hasMessageContaining("What to do");
    }

    @Test
    void aRuleIsFoundByItsId() {
        assertThat(RuleCatalog.find("NET-004")).map(rule -> rule.info().id()).contains("NET-004");
        assertThat(RuleCatalog.find("NET-999")).isEmpty();
    }
}
