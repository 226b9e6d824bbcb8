package org.planisphere.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.planisphere.cost.CostFixture.BOOK;
import static org.planisphere.cost.CostFixture.FACTS;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.planisphere.cost.pricebook.AssetPrices;
import org.planisphere.cost.pricebook.OwnPrices;
import org.planisphere.cost.pricebook.PriceBookException;
import org.planisphere.model.Plan;
import org.planisphere.model.RegionId;

/// Known answers by hand: each takes its price from the file, not from the engine.
class CostEngineTest {
    private static final BigDecimal HOURS = new BigDecimal(730);

    @Test
    void threeMachinesForAMonthCostThreeTimesTheirHours() {
        CostLine.Priced web = line("one-service", "us-east-1", "web: 3 × m6i.large");

        BigDecimal hour = AssetPrices.price("aws", "us-east-1", "compute.m6i.large");
        assertThat(web.monthly().expected())
                .isEqualByComparingTo(hour.multiply(HOURS).multiply(new BigDecimal(3)));
        assertThat(web.price().citation()).isEqualTo("karpenter-aws, 2026-07-20");
    }

    /// 20,000 GB: the first 10,240 at the first tier, the rest at the second; 60,000 GB reach the
    /// third.
    @Test
    void trafficToTheInternetIsPricedTierByTier() {
        CostLine.Priced egress = line("one-service", "us-east-1", "Traffic to the internet");

        List<BigDecimal> tiers = AssetPrices.egressTiers("aws", "us-east-1");
        assertThat(egress.monthly().low())
                .isEqualByComparingTo(tiers.get(0).multiply(new BigDecimal(5000)));
        assertThat(egress.monthly().expected())
                .isEqualByComparingTo(
                        tiers.get(0)
                                .multiply(new BigDecimal(10240))
                                .add(tiers.get(1).multiply(new BigDecimal(20000 - 10240))));
        assertThat(egress.monthly().high())
                .isEqualByComparingTo(
                        tiers.get(0)
                                .multiply(new BigDecimal(10240))
                                .add(tiers.get(1).multiply(new BigDecimal(51200 - 10240)))
                                .add(tiers.get(2).multiply(new BigDecimal(60000 - 51200))));
    }

    @Test
    void aSizeThatIsNotListedCostsInProportionAndSaysSo() {
        CostLine.Priced web = line("mixed", "us-east-1", "web: 2 × m6i.4xlarge");

        BigDecimal xlarge = AssetPrices.price("aws", "us-east-1", "compute.m6i.xlarge");
        assertThat(web.price().amount()).isEqualByComparingTo(xlarge.multiply(new BigDecimal(4)));
        assertThat(web.price().citation()).contains("derived: 4 times compute.m6i.xlarge");
    }

    @Test
    void aNegotiatedDiscountLowersEveryPriceOfItsScope() {
        CostLine.Priced web = line("mixed", "us-east-1", "web: 2 × m6i.4xlarge");

        assertThat(web.unitPrice())
                .isEqualByComparingTo(web.price().amount().multiply(new BigDecimal("0.9")));
    }

    /// Half of the use at 1 - 37 % of the list price: the median of the one-year discounts of n2.
    @Test
    void aCommitmentCoversItsShareOfTheUse() {
        CostLine.Priced committed = line("committed", "europe-west1", "web: 2 × n2-standard-2");
        CostLine.Priced onDemand = line("committed", "europe-west1", "jobs: 2 × n2-standard-2");

        BigDecimal listed = AssetPrices.price("gcp", "europe-west1", "compute.n2-standard-2");
        assertThat(onDemand.unitPrice()).isEqualByComparingTo(listed);
        assertThat(committed.unitPrice())
                .isEqualByComparingTo(listed.multiply(new BigDecimal("0.815")));
    }

    @Test
    void aPriceOfAnotherRegionStandsInAndNamesItsHome() {
        CostLine.Priced attachments = line("mixed", "sa-east-1", "2 transit gateway attachments");

        assertThat(attachments.price().citation())
                .contains("reference price of us-east-1, none of its own found for sa-east-1");
        assertThat(CostFixture.cost(CostFixture.plan("mixed")).notes())
                .anyMatch(note -> note.contains("use the price of another region"));
    }

    @Test
    void whatHasNoPriceIsListedWithItsReason() {
        CostSheet sheet = CostFixture.cost(CostFixture.plan("mixed"));

        assertThat(sheet.unpriced())
                .contains(
                        new UnpricedItem(
                                "us-east-1",
                                "events: store",
                                "no price for engine cassandra of provider aws"),
                        new UnpricedItem(
                                "on-premises", "web: 1 × big", "no price book for provider other"))
                .anySatisfy(
                        item -> {
                            assertThat(item.where()).isEqualTo("sa-east-1");
                            assertThat(item.item()).isEqualTo("web: 1 × m9z.large");
                            assertThat(item.why()).startsWith("no price for compute.m9z.large");
                        });
        assertThat(sheet.region(new RegionId("on-premises")).orElseThrow().monthly())
                .isEqualTo(CostRange.ZERO);
    }

    /// A link pays the transfer and the gateway's processing, once, with the plan's discount.
    @Test
    void aLinkCostsItsTransferOnce() {
        CostSheet sheet = CostFixture.cost(CostFixture.plan("mixed"));

        BigDecimal gb =
                AssetPrices.interRegion("aws", "us-east-1")
                        .add(AssetPrices.price("aws", "us-east-1", "network.tgw.gb"));
        assertThat(sheet.links()).hasSize(1);
        assertThat(sheet.links().getFirst().monthly().expected())
                .isEqualByComparingTo(
                        gb.multiply(new BigDecimal(1000)).multiply(new BigDecimal("0.9")));
    }

    @Test
    void amountsStayInDollarsWhereThePlanAsksForAnotherCurrency() {
        CostSheet sheet = CostFixture.cost(CostFixture.plan("mixed"));

        assertThat(sheet.currency()).isEqualTo("USD");
        assertThat(sheet.notes()).anyMatch(note -> note.startsWith("The plan asks for EUR"));
    }

    @Test
    void aGrowingStoreWidensTheHighBoundOnly() {
        CostLine.Priced storage = line("mixed", "us-east-1", "orders: storage, in two zones");

        assertThat(storage.monthly().low()).isEqualTo(storage.monthly().expected());
        assertThat(storage.quantity())
                .isEqualTo(
                        new Quantity(
                                new BigDecimal(100), new BigDecimal(100), new BigDecimal(220)));
    }

    /// A quarter of production on five of seven days.
    @Test
    void anotherEnvironmentCostsItsShareOfProduction() {
        CostSheet sheet = CostFixture.cost(CostFixture.plan("copies"));

        List<CostLine.Priced> staging =
                sheet.regions().getFirst().lines().priced().stream()
                        .filter(line -> line.environment().equals("staging"))
                        .filter(line -> line.unit().equals("hour"))
                        .toList();
        assertThat(staging).hasSize(1);
        assertThat(staging.getFirst().quantity().expected().doubleValue())
                .isCloseTo(4 * 730 * 0.25 * 5 / 7, within(0.01));
    }

    @Test
    void idleEnvironmentsAndIdleMachinesAreWaste() {
        CostSheet sheet = CostFixture.cost(CostFixture.plan("copies"));

        assertThat(sheet.waste())
                .extracting(Waste::kind, Waste::where)
                .containsExactly(
                        tuple("idle-environment", "us-east-1 demo"),
                        tuple("oversized-service", "us-east-1 web"));
        CostLine.Priced web = line("copies", "us-east-1", "web: 4 × m6i.large");
        assertThat(sheet.waste().get(1).monthly())
                .isEqualByComparingTo(web.monthly().expected().multiply(new BigDecimal("0.5")));
    }

    @Test
    void aPriceOfThePlansOwnComesFirst() throws PriceBookException {
        OwnPrices own =
                OwnPrices.parse(
                        "books/own.csv",
                        """
                        provider,region,item,unit,price,currency,effective_from,source
                        aws,us-east-1,compute.m6i.large,hour,0.05,USD,2026-08-01,contract 12
                        """);

        CostSheet sheet =
                CostEngine.cost(CostFixture.plan("one-service"), FACTS, BOOK.behind(List.of(own)));

        CostLine.Priced web = (CostLine.Priced) sheet.regions().getFirst().lines().all().getFirst();
        assertThat(web.unitPrice()).isEqualByComparingTo("0.05");
        assertThat(web.price().citation()).isEqualTo("books/own.csv: contract 12, 2026-08-01");
        assertThat(sheet.priceBook()).startsWith("books/own.csv");
    }

    @Test
    void theSumIsThatOfThePricedLinesInAnyOrder() {
        CostSheet sheet = CostFixture.cost(CostFixture.sample("storefront"));
        List<CostLine.Priced> lines = new ArrayList<>();
        sheet.regions().forEach(region -> lines.addAll(region.lines().priced()));
        sheet.links().forEach(link -> lines.addAll(link.lines().priced()));
        Collections.shuffle(lines, new Random(7));

        CostRange sum = CostRange.sum(lines, CostLine.Priced::monthly);

        assertThat(sum.expected()).isEqualByComparingTo(sheet.monthly().expected());
        assertThat(CostRange.sum(sheet.byCategory().values(), range -> range).high())
                .isEqualByComparingTo(sheet.monthly().high());
    }

    /// The best of several runs, so that a busy machine does not decide.
    @Test
    @Tag("benchmark")
    void theTotalFollowsAnEditWithinTwoHundredMilliseconds() {
        Plan plan = CostFixture.sample("storefront");
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 20; run++) {
            long start = System.nanoTime();
            assertThat(CostFixture.cost(plan).regions()).isNotEmpty();
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void aPriceIsNeverDiscountedBelowZero() {
        CostSheet sheet = CostFixture.cost(CostFixture.plan("giveaway"));

        assertThat(sheet.monthly().low()).isEqualByComparingTo("0");
        assertThat(sheet.monthly().high()).isEqualByComparingTo("0");
    }

    @Test
    void theSamePlanAlwaysCostsTheSame() {
        assertThat(CostFixture.cost(CostFixture.sample("three-clouds")))
                .isEqualTo(CostFixture.cost(CostFixture.sample("three-clouds")));
    }

    private static CostLine.Priced line(String plan, String region, String item) {
        return CostFixture.cost(CostFixture.plan(plan))
                .region(new RegionId(region))
                .orElseThrow()
                .lines()
                .priced()
                .stream()
                .filter(line -> line.item().equals(item) && line.environment().equals("production"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no priced line " + item));
    }
}
