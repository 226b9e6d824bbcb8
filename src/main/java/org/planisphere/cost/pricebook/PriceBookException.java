package org.planisphere.cost.pricebook;

/// A plan's own price book cannot be read; the message is ready to be shown.
public final class PriceBookException extends Exception {
    private static final long serialVersionUID = 1L;

    PriceBookException(String file, long line, String problem, String advice) {
        super("%s:%d:1: %s. %s".formatted(file, line, problem, advice));
    }
}
