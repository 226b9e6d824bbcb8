package org.planisphere.artifact.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A file of `assets/`, as it stands beside the classes.
///
/// That one is missing or broken is a fault of the build, so it ends in an
/// [IllegalStateException].
///
/// @param path below `assets/`, such as `latency/aws.csv`
record ShippedFile(String path) {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get();

    /// The rows of a table with a header row; empty cells are null.
    List<CSVRecord> rows() {
        try (InputStream bytes = open();
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return CSV.parse(text).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    JsonNode yaml() {
        try (InputStream bytes = open()) {
            return YAMLMapper.shared().readTree(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    JsonNode json() {
        try (InputStream bytes = open()) {
            return JsonMapper.shared().readTree(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private InputStream open() {
        InputStream bytes = ShippedFile.class.getResourceAsStream("/assets/" + path);
        if (bytes == null) {
            throw new IllegalStateException("assets/" + path + " is not in the program");
        }
        return bytes;
    }
}
