package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {
    private static Stream<String> numbered(String family, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%03d", family, number));
    }

    @Test
    void everyPromisedRuleIsThereOnceInTheOrderOfFamilies() {
        List<String> promised =
                Stream.of(
                                numbered("SYN", 1, 10),
                                numbered("NET", 1, 12),
                                numbered("TOP", 1, 12),
                                Stream.of("TOP-019"),
                                numbered("TYP", 1, 9),
                                Stream.of("DAT-001", "DAT-002", "DAT-007"),
                                numbered("RES", 1, 6),
                                Stream.of("RES-011"),
                                Stream.of("OBS-002"))
                        .flatMap(ids -> ids)
                        .toList();

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
                                                        && type.isAssignableTo(Rule.class))
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
                .extracting(Rule::info)
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
                .extracting(Rule::info)
                .filteredOn(RuleInfo::quickFix)
                .extracting(RuleInfo::id)
                .isNotEmpty()
                .isSubsetOf(fixed);
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
