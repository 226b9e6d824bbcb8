package org.planisphere.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may know whom among the packages of the product.
class PackageDependenciesTest {
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("model", List.of());
        MAY_USE.put("artifact", List.of("model"));
        MAY_USE.put("edit", List.of("model", "artifact"));
        MAY_USE.put("rules", List.of("model", "cost", "simulation"));
        MAY_USE.put("cost", List.of("model"));
        MAY_USE.put("simulation", List.of("model"));
        MAY_USE.put("rollout", List.of("model", "rules"));
        List<String> engines =
                List.of("model", "artifact", "edit", "rules", "cost", "simulation", "rollout");
        MAY_USE.put("export", engines);
        MAY_USE.put("workbench", with(engines, "export"));
        MAY_USE.put("cli", with(engines, "export"));
        MAY_USE.put("app", with(engines, "export", "workbench", "cli"));
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream();
    }

    @Test
    void theScanSeesTheProduct() {
        Set<String> seen =
                ProductClasses.ALL.stream()
                        .map(type -> type.getPackageName().split("\\.", -1))
                        .filter(steps -> steps.length > 2)
                        .map(steps -> steps[2])
                        .collect(Collectors.toSet());

        assertThat(ProductClasses.ALL.size()).isGreaterThan(200);
        assertThat(seen).contains("model", "artifact", "edit", "rules", "app");
        assertThat(MAY_USE.keySet()).containsAll(seen);
    }

    @Test
    void aForbiddenDependencyWouldBeSeen() {
        assertThatThrownBy(
                        () ->
                                noClasses()
                                        .that()
                                        .resideInAPackage("org.planisphere.rules..")
                                        .should()
                                        .dependOnClassesThat()
                                        .resideInAPackage("org.planisphere.model..")
                                        .check(ProductClasses.ALL))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageKnowsOnlyThoseBelowIt(String name) {
        List<String> allowed = with(MAY_USE.getOrDefault(name, List.of()), name);
        String[] forbidden =
                MAY_USE.keySet().stream()
                        .filter(other -> !allowed.contains(other))
                        .map(other -> "org.planisphere." + other + "..")
                        .toArray(String[]::new);
        if (forbidden.length == 0) {
            return;
        }

        noClasses()
                .that()
                .resideInAPackage("org.planisphere." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because("what both need belongs into a package below both, usually the model")
                .allowEmptyShould(true)
                .check(ProductClasses.ALL);
    }
}
