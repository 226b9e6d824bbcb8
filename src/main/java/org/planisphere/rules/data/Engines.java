package org.planisphere.rules.data;

import java.util.Locale;
import java.util.Set;
import org.planisphere.model.Provider;

/// Families of engines by the words that plans use for them.
final class Engines {
    private static final Set<String> OBJECT_STORES =
            Set.of("object-storage", "object-store", "s3", "amazon-s3");

    /// Engines of Amazon RDS that can be copied to another Region.
    private static final Set<String> RELATIONAL =
            Set.of("postgresql", "postgres", "mysql", "mariadb", "oracle", "sqlserver", "db2");

    private Engines() {}

    static boolean isAurora(StoreCopy copy) {
        return copy.on(Provider.AWS) && word(copy).startsWith("aurora");
    }

    static boolean isDynamo(StoreCopy copy) {
        return copy.on(Provider.AWS) && word(copy).equals("dynamodb");
    }

    static boolean isObjectStore(StoreCopy copy) {
        return OBJECT_STORES.contains(word(copy));
    }

    static boolean isRds(StoreCopy copy) {
        String word = word(copy);
        return copy.on(Provider.AWS)
                && (RELATIONAL.contains(word)
                        || (word.startsWith("rds-") && !word.contains("aurora")));
    }

    /// The engine in lower case, empty where the plan does not say.
    static String word(StoreCopy copy) {
        String engine = copy.store().engine();
        return engine == null ? "" : engine.toLowerCase(Locale.ROOT);
    }
}
