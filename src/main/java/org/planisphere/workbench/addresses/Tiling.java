package org.planisphere.workbench.addresses;

import org.planisphere.model.Cidr;
import org.planisphere.model.addresses.AddressMap;

/// Where blocks lie in a rectangle that stands for a range of addresses, read like a page: up to 16
/// rows of up to 16 cells. Area is to scale, and each aligned block is one rectangle.
///
/// @param range what the whole rectangle stands for
/// @param rowBits how many bits of the address choose the row, 0..4
/// @param columnBits how many choose the cell of the row, 0..4
record Tiling(Cidr range, int rowBits, int columnBits) {
    private static final int MOST_BITS = 4;

    /// A part of the rectangle, in shares of its width and height.
    record Tile(double x, double y, double width, double height) {}

    static Tiling of(Cidr range) {
        int bits = 32 - range.prefixBits();
        int rows = Math.min(MOST_BITS, (bits + 1) / 2);
        return new Tiling(range, rows, Math.min(MOST_BITS, bits - rows));
    }

    int rows() {
        return 1 << rowBits;
    }

    int columns() {
        return 1 << columnBits;
    }

    /// The first address of a row.
    String rowName(int row) {
        long first = AddressMap.first(range) + ((long) row << (32 - range.prefixBits() - rowBits));
        return "%d.%d.%d.%d"
                .formatted(first >> 24 & 255, first >> 16 & 255, first >> 8 & 255, first & 255);
    }

    /// Where a block lies that is inside the range.
    Tile tile(Cidr block) {
        int depth = block.prefixBits() - range.prefixBits();
        double start =
                (double) (AddressMap.first(block) - AddressMap.first(range))
                        / (1L << (32 - range.prefixBits()));
        double row = Math.floor(start * rows() + 1e-9);
        if (depth <= rowBits) {
            return new Tile(0, row / rows(), 1, 1.0 / (1 << depth));
        }
        double inRow = start * rows() - row;
        return new Tile(inRow, row / rows(), 1.0 / (1L << (depth - rowBits)), 1.0 / rows());
    }
}
