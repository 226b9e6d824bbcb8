package org.planisphere.cost.pricebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planisphere.model.Provider;
import org.planisphere.model.RegionId;

class OwnPricesTest {
    private static final String HEAD =
            "provider,region,item,unit,price,currency,effective_from,source\n";

    @Test
    void aStarStandsForEveryRegion() throws PriceBookException {
        OwnPrices own =
                OwnPrices.parse(
                        "books/a.csv", HEAD + "aws,*,dns.zone,month,0.4,USD,2026-08-01,ours\n");

        assertThat(own.find(Provider.AWS, new RegionId("eu-west-1"), "dns.zone"))
                .hasValueSatisfying(
                        price -> assertThat(price.amount()).isEqualByComparingTo("0.4"));
        assertThat(own.find(Provider.GCP, new RegionId("eu-west-1"), "dns.zone")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aws,*,x,hour,0,USD,2026-08-01,s | books/a.csv:2:1: price is 0. Use a number above 0, such as 0.096.",
                "aws,*,x,hour,cheap,USD,2026-08-01,s | books/a.csv:2:1: price is cheap. Use a number above 0, such as 0.096.",
                "aws,*,x,hour,1,EUR,2026-08-01,s | books/a.csv:2:1: the price is in EUR. State it in USD: no exchange rate is assumed.",
                "aws,*,x,hour,1,USD,August,s | books/a.csv:2:1: effective_from is August. Use a date such as 2026-08-01.",
                "ibm,*,x,hour,1,USD,2026-08-01,s | books/a.csv:2:1: provider is ibm. Use aws, azure, gcp or other.",
                "aws,*,x | books/a.csv:2:1: the row has not as many cells as the first line. Complete it."
            })
    void aRowThatCannotBeReadIsRefusedWithItsLineAndAdvice(String row, String message) {
        assertThatThrownBy(() -> OwnPrices.parse("books/a.csv", HEAD + row + "\n"))
                .isInstanceOf(PriceBookException.class)
                .hasMessage(message);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> OwnPrices.parse("books/a.csv", "provider,region\naws,*\n"))
                .isInstanceOf(PriceBookException.class)
                .hasMessage("books/a.csv:1:1: there is no column item. Add it to the first line.");
    }
}
