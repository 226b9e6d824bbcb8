package org.planisphere.cost.pricebook;

import java.util.List;

/// What a book answers when asked what a gigabyte costs on its way.
public sealed interface TransferAnswer {
    /// Everything that is charged for one gigabyte, to be added up.
    record Found(List<TransferPrice> legs) implements TransferAnswer {
        public Found {
            legs = List.copyOf(legs);
        }
    }

    /// No price; it is not zero.
    ///
    /// @param why a sentence for the reader
    record Missing(String why) implements TransferAnswer {}
}
