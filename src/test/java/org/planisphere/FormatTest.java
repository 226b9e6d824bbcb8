package org.planisphere;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is formatted as the formatter would write it, whichever Java Maven runs on.
class FormatTest {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        List<Path> sources = sources();
        List<Path> unformatted = new ArrayList<>();
        for (Path source : sources) {
            String text = Files.readString(source);
            if (!formatted(text).equals(text)) {
                unformatted.add(source);
            }
        }

        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(unformatted).as("run mvn spotless:apply on a JDK 25").isEmpty();
    }

    @Test
    void aCarelessTextIsNotTakenForAFormattedOne() throws FormatterException {
        String careless = "package a;\nimport java.util.List;\nclass  A{int b;}\n";

        assertThat(formatted(careless)).isEqualTo("package a;\n\nclass A {\n    int b;\n}\n");
    }

    private static String formatted(String text) throws FormatterException {
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(text));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
