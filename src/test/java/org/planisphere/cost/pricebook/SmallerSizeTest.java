package org.planisphere.cost.pricebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;

class SmallerSizeTest {
    private static final PriceBook BOOK = ShippedPrices.load();

    @ParameterizedTest
    @CsvSource({
        "AWS, us-east-1, m6i.xlarge, m6i.large",
        "AWS, us-east-1, m6i.12xlarge, m6i.8xlarge",
        "GCP, us-central1, n2-standard-8, n2-standard-4",
        "AZURE, westeurope, Standard_D4s_v5, Standard_D2s_v5",
        "AWS, us-east-1, general-8x32, general-4x16",
        "GCP, us-central1, general-4x16, general-2x8"
    })
    void theNextSmallerMachineIsNamedInTheSameWords(
            Provider provider, String region, String size, String smaller) {
        assertThat(BOOK.smaller(provider, new RegionId(region), size)).contains(smaller);
    }

    @ParameterizedTest
    @CsvSource({
        "AWS, us-east-1, m6i.large",
        "GCP, us-central1, n2-standard-2",
        "AWS, us-east-1, t3.medium",
        "AWS, us-east-1, general-2x8",
        "AWS, us-east-1, made-up"
    })
    void belowTheSmallestThereIsNothing(Provider provider, String region, String size) {
        assertThat(BOOK.smaller(provider, new RegionId(region), size)).isEmpty();
    }

    /// Google takes 20 % off n2 by itself and 37 % off a committed year (assets, gcosts
    // 2026-07-30).
    @Test
    void whatAProviderTakesOffByItselfIsKnownApartFromCommitments() {
        RegionId iowa = new RegionId("us-central1");

        assertThat(BOOK.automaticDiscount(Provider.GCP, iowa, "compute.n2-standard-4"))
                .isEqualTo(0.2);
        assertThat(BOOK.automaticDiscount(Provider.GCP, iowa, "compute.e2-standard-4")).isZero();
    }
}
