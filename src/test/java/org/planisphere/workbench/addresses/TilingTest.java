package org.planisphere.workbench.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.planisphere.model.Cidr;

class TilingTest {
    private static Tiling.Tile tile(String range, String block) {
        return Tiling.of(Cidr.of(range)).tile(Cidr.of(block));
    }

    @Test
    void aSixteenthOfASlashEightIsOneCell() {
        assertThat(tile("10.0.0.0/8", "10.20.0.0/16"))
                .isEqualTo(new Tiling.Tile(4 / 16.0, 1 / 16.0, 1 / 16.0, 1 / 16.0));
    }

    @Test
    void aLargeBlockIsWholeRowsAndASmallOnePartOfACell() {
        assertThat(tile("10.0.0.0/8", "10.64.0.0/10"))
                .isEqualTo(new Tiling.Tile(0, 4 / 16.0, 1, 4 / 16.0));
        assertThat(tile("10.0.0.0/8", "10.0.128.0/17"))
                .isEqualTo(new Tiling.Tile(0.5 / 16, 0, 0.5 / 16, 1 / 16.0));
    }

    @Test
    void areaIsToScaleForEveryPrefix() {
        for (int bits = 16; bits <= 32; bits++) {
            Tiling.Tile tile = tile("10.1.0.0/16", "10.1.0.0/" + bits);
            assertThat(tile.width() * tile.height())
                    .isCloseTo(Math.pow(0.5, bits - 16), within(1e-12));
        }
    }

    @Test
    void rowsAreNamedByTheirFirstAddress() {
        assertThat(Tiling.of(Cidr.of("10.0.0.0/8")).rowName(15)).isEqualTo("10.240.0.0");
        assertThat(Tiling.of(Cidr.of("10.1.0.0/28")).rows()).isEqualTo(4);
    }
}
