package org.planisphere.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {
    private static final Map<String, String> FOLDERS =
            Map.of(
                    "SYN", "syntax",
                    "NET", "network",
                    "TOP", "topology",
                    "TYP", "type",
                    "DAT", "data",
                    "RES", "residency",
                    "OBS", "observability");

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
                        .formatted(FOLDERS.get(id.substring(0, 3)), id);
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
    void everyRuleSaysWhatItChecksWhyAndWhereItComesFrom() {
        assertThat(RuleCatalog.rules())
                .allSatisfy(
                        rule -> {
                            assertThat(rule.info().title()).isNotBlank().doesNotEndWith(".");
                            assertThat(rule.info().why()).endsWith(".");
                            assertThat(rule.info().source()).isNotBlank();
                        });
        assertThat(RuleCatalog.rules())
                .extracting(rule -> rule.info().title())
                .doesNotHaveDuplicates();
    }

    @Test
    void aRuleIsFoundByItsId() {
        assertThat(RuleCatalog.find("NET-004")).map(rule -> rule.info().id()).contains("NET-004");
        assertThat(RuleCatalog.find("NET-999")).isEmpty();
    }
}
