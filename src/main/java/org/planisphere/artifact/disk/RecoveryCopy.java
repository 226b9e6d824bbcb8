package org.planisphere.artifact.disk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The texts of a plan that no save has reached yet, as bytes that tell whether they are whole.
///
/// The first line holds the length and the SHA-256 of everything behind the second; then come the
/// plan, how many edits there are, a line for each file (hash of what was on the disk, length and
/// hash of the new text, name) and the new texts.
///
/// @param plan the place of the plan
/// @param edits how many steps lie between the disk and the texts
public record RecoveryCopy(String plan, int edits, List<Text> texts) {
    private static final String FIRST = "planisphere recovery 1 ";
    private static final String NONE = "-";

    /// One file that differs from the disk.
    ///
    /// @param known the hash of what the disk held when the edits were made, null for a new file
    /// @param text its contents, null where the file goes
    public record Text(String name, @Nullable String known, @Nullable String text) {}

    public RecoveryCopy {
        texts = List.copyOf(texts);
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder();
        head.append(plan.replace('\n', ' ')).append('\n');
        head.append(edits).append('\n').append(texts.size()).append('\n');
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        for (Text file : texts) {
            byte[] text = file.text() == null ? null : file.text().getBytes(StandardCharsets.UTF_8);
            head.append(file.known() == null ? NONE : file.known())
                    .append('\t')
                    .append(text == null ? NONE : text.length)
                    .append('\t')
                    .append(text == null ? NONE : Sha256.of(text))
                    .append('\t')
                    .append(file.name())
                    .append('\n');
            contents.writeBytes(text == null ? new byte[0] : text);
        }
        byte[] rest = joined(head.toString().getBytes(StandardCharsets.UTF_8), contents);
        String first = FIRST + rest.length + ' ' + Sha256.of(rest) + '\n';
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(rest);
        return joined(first.getBytes(StandardCharsets.UTF_8), all);
    }

    private static byte[] joined(byte[] first, ByteArrayOutputStream then) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(then.toByteArray());
        return all.toByteArray();
    }

    /// What bytes say; empty where they are not a whole copy.
    static Optional<RecoveryCopy> read(byte[] bytes) {
        Reading reading = new Reading(bytes);
        String first = reading.line();
        byte[] rest = Arrays.copyOfRange(bytes, reading.at, bytes.length);
        if (!first.equals(FIRST + rest.length + ' ' + Sha256.of(rest))) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.copy());
        } catch (IllegalArgumentException otherFormat) {
            return Optional.empty();
        }
    }

    /// Goes through the bytes of a copy once.
    private static final class Reading {
        private final byte[] bytes;
        private int at;

        Reading(byte[] bytes) {
            this.bytes = bytes;
        }

        /// Up to the next line feed, which is skipped.
        String line() {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
            at = Math.min(end + 1, bytes.length);
            return line;
        }

        RecoveryCopy copy() {
            String plan = line();
            int edits = Integer.parseInt(line());
            int files = Integer.parseInt(line());
            List<String[]> heads = new ArrayList<>();
            for (int i = 0; i < files; i++) {
                String[] parts = line().split("\t", 4);
                if (parts.length < 4) {
                    throw new IllegalArgumentException("a file without a name");
                }
                heads.add(parts);
            }
            List<Text> texts = new ArrayList<>();
            for (String[] head : heads) {
                texts.add(new Text(head[3], head[0].equals(NONE) ? null : head[0], text(head)));
            }
            return new RecoveryCopy(plan, edits, texts);
        }

        private @Nullable String text(String[] head) {
            if (head[1].equals(NONE)) {
                return null;
            }
            int end = Math.addExact(at, Integer.parseInt(head[1]));
            if (end > bytes.length) {
                throw new IllegalArgumentException("a text that ends too early");
            }
            byte[] text = Arrays.copyOfRange(bytes, at, end);
            if (!Sha256.of(text).equals(head[2])) {
                throw new IllegalArgumentException("a text that is not its own");
            }
            at = end;
            return new String(text, StandardCharsets.UTF_8);
        }
    }
}
