package org.planisphere.workbench.simulations;

import java.io.Serial;

/// A text in the form that is not what belongs there, as a sentence with advice.
final class InputProblem extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    InputProblem(String sentence) {
        super(sentence);
    }

    /// The sentence for the person who typed.
    String sentence() {
        return String.valueOf(getMessage());
    }

    /// The number that a text holds.
    ///
    /// @param name what it is, to start a sentence
    /// @throws InputProblem if it is no number or outside its range
    static double number(String name, String text, double least, double greatest, String unit)
            throws InputProblem {
        double value;
        try {
            value = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(value >= least && value <= greatest)) {
            String range = "%s to %s %s".formatted(plain(least), plain(greatest), unit).strip();
            throw new InputProblem(
                    "%s (%s) is not a number from %s. Use one in that range."
                            .formatted(name, text, range));
        }
        return value;
    }

    private static String plain(double value) {
        return "%,.0f".formatted(value);
    }
}
