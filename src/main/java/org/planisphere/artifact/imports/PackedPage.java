package org.planisphere.artifact.imports;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.planisphere.artifact.yaml.Limits;

/// Unpacks pages as draw.io packs them: percent-encoded, deflated, in base 64. All pages of a file
/// share one bound, so that a small file cannot fill the memory.
final class PackedPage {
    /// Bytes of all pages of a file together.
    static final long MOST = Limits.MAX_PLAN_BYTES;

    private static final int CHUNK = 16_384;

    private long left = MOST;

    /// Why a page cannot be unpacked, a sentence without a full stop.
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenException(String problem) {
            super(problem);
        }
    }

    /// The XML of a page.
    String text(String packed) throws BrokenException {
        try {
            byte[] deflated = Base64.getMimeDecoder().decode(packed.strip());
            return URLDecoder.decode(inflated(deflated), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new BrokenException("this page is neither XML nor packed as draw.io packs pages");
        }
    }

    private String inflated(byte[] deflated) throws BrokenException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && !inflater.finished()) {
                    throw new BrokenException("this packed page ends too early");
                }
                left -= count;
                if (left < 0) {
                    throw new BrokenException(
                            "the packed pages hold more than %s, which is the most"
                                    .formatted(Limits.inWords(MOST)));
                }
                out.write(chunk, 0, count);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException notDeflated) {
            throw new BrokenException("this page is neither XML nor packed as draw.io packs pages");
        } finally {
            inflater.end();
        }
    }
}
