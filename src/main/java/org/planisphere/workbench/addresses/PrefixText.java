package org.planisphere.workbench.addresses;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A prefix length as people write it: `/16`.
final class PrefixText extends StringConverter<Integer> {
    @Override
    public String toString(@Nullable Integer bits) {
        return bits == null ? "" : "/" + bits;
    }

    @Override
    public Integer fromString(String text) {
        return Integer.valueOf(text.replace("/", ""));
    }
}
