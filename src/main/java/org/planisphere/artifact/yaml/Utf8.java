package org.planisphere.artifact.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Strict UTF-8: a text with every byte accounted for, or the place of the first byte that is none.
public final class Utf8 {
    private Utf8() {}

    /// The text of the bytes; a byte order mark stays in it as its first character.
    public static String decode(byte[] bytes) throws YamlRefusedException {
        refuseOtherEncodings(bytes);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return text;
        }
        Lines lines = new Lines(text);
        throw new YamlRefusedException(
                lines.line(text.length()),
                lines.column(text.length()),
                "this byte (0x%02X) is not UTF-8".formatted(bytes[in.position()] & 0xFF),
                "Save the file as UTF-8; it looks like Windows-1252.");
    }

    private static void refuseOtherEncodings(byte[] bytes) throws YamlRefusedException {
        if (bytes.length < 2) {
            return;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            throw new YamlRefusedException(
                    1, 1, "the file is written in UTF-16", "Save the file as UTF-8.");
        }
    }
}
