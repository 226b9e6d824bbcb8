package org.planisphere.workbench.drift;

import java.util.List;
import java.util.Map;
import org.planisphere.model.drift.ComparedPair;
import org.planisphere.rules.drift.JudgedDifference;

/// One pair of the matrix.
///
/// @param differences all of them, those that are allowed too
/// @param cells one for each area that the matrix shows
record ParityRow(
        ComparedPair pair, List<JudgedDifference> differences, Map<String, ParityCell> cells) {
    ParityRow {
        differences = List.copyOf(differences);
        cells = Map.copyOf(cells);
    }

    PairKey key() {
        return PairKey.of(pair);
    }

    ParityCell whole() {
        return ParityCell.of(differences);
    }
}
