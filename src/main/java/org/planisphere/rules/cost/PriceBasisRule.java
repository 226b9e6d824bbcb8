package org.planisphere.rules.cost;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planisphere.cost.CostCategory;
import org.planisphere.model.Nearest;
import org.planisphere.model.Plan;
import org.planisphere.model.Provider;
import org.planisphere.model.Region;
import org.planisphere.model.Threshold;
import org.planisphere.model.catalog.Facts;
import org.planisphere.model.catalog.ListedBook;
import org.planisphere.model.finding.Finding;
import org.planisphere.rules.FocusedRule;
import org.planisphere.rules.Numbers;
import org.planisphere.rules.RuleInfo;
import org.planisphere.rules.RulePage;
import org.planisphere.rules.Words;

/// What makes the prices of a plan wrong as a whole: an old book, two currencies, a discount that
/// meets nothing.
///
/// A lone file asks nobody what it costs; it is left alone unless it speaks of cost.
public final class PriceBasisRule implements FocusedRule {
    private static final RuleInfo INFO = RulePage.read(PriceBasisRule.class, "CST-008");

    private static final String EVERYTHING = "all";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Object looksAt(Region region) {
        return List.of(region.cost(), speaksOfCost(region));
    }

    @Override
    public List<Finding> check(Plan plan, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (plan.hasFile() || plan.regions().stream().anyMatch(PriceBasisRule::speaksOfCost)) {
            plan.regions().stream()
                    .map(Region::provider)
                    .distinct()
                    .flatMap(provider -> old(plan, facts, provider).stream())
                    .forEach(findings::add);
        }
        plan.regions().stream()
                .flatMap(region -> mixed(plan, region).stream())
                .forEach(findings::add);
        new TreeSet<>(plan.cost().discountPercentByScope().keySet())
                .forEach(scope -> unapplied(plan, scope).ifPresent(findings::add));
        return findings;
    }

    private static boolean speaksOfCost(Region region) {
        return region.sections().contains("cost");
    }

    private static Optional<Finding> old(Plan plan, Facts facts, Provider provider) {
        ListedBook book = facts.prices().book(provider).orElse(null);
        double most = plan.threshold(Threshold.PRICE_BOOK_DAYS);
        long age = book == null ? 0 : ChronoUnit.DAYS.between(book.asOf(), facts.today());
        return book == null || age <= most
                ? Optional.empty()
                : Optional.of(
                        INFO.at(plan.root())
                                .says(
                                        "%s are of %s, %s old; the plan asks for %s at most"
                                                .formatted(
                                                        book.name(),
                                                        book.asOf(),
                                                        Numbers.of(age, "day"),
                                                        Numbers.plain(most)))
                                .advises(
                                        "Bring a book of your own with today's prices, or take a newer version of the program.")
                                .because(
                                        Threshold.PRICE_BOOK_DAYS.yaml(), Numbers.plain(most), null)
                                .done());
    }

    /// A region whose amounts are in another currency than the plan's.
    private static Optional<Finding> mixed(Plan plan, Region region) {
        String own = region.cost().currency();
        return own == null || own.equals(plan.currency())
                ? Optional.empty()
                : Optional.of(
                        INFO.at(region, region.at("/cost/currency"))
                                .says(
                                        "%s counts in %s, the plan in %s: its budget is held against nothing"
                                                .formatted(region.id(), own, plan.currency()))
                                .advises("State it in one currency; no exchange rate is assumed.")
                                .because(
                                        "currency",
                                        plan.currency(),
                                        plan.root().at("/plan/currency"))
                                .done());
    }

    private static Optional<Finding> unapplied(Plan plan, String scope) {
        Set<String> scopes = scopes(plan);
        if (scopes.contains(scope)) {
            return Optional.empty();
        }
        String meant = Nearest.to(scope, scopes);
        return Optional.of(
                INFO.at(plan.root().at("/cost/discounts"))
                        .says(
                                "the discount of %s %% for '%s' applies to nothing%s"
                                        .formatted(
                                                Numbers.plain(percent(plan, scope)),
                                                scope,
                                                meant == null
                                                        ? ""
                                                        : "; did you mean '%s'?".formatted(meant)))
                        .advises(
                                "Scopes are a provider of the plan, a category of the bill, or all: %s."
                                        .formatted(Words.or(scopes)))
                        .done());
    }

    private static double percent(Plan plan, String scope) {
        return Objects.requireNonNull(plan.cost().discountPercentByScope().get(scope));
    }

    /// What a discount of this plan can be for.
    private static Set<String> scopes(Plan plan) {
        return Stream.of(
                        plan.regions().stream().map(region -> region.provider().yaml()),
                        Arrays.stream(CostCategory.values()).map(CostCategory::yaml),
                        Stream.of(EVERYTHING))
                .flatMap(it -> it)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
