package org.planisphere.artifact.reality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.planisphere.artifact.ArtifactReadException;
import org.planisphere.artifact.yaml.Limits;
import org.planisphere.artifact.yaml.Utf8;
import org.planisphere.artifact.yaml.YamlRefusedException;
import org.planisphere.model.reality.Inventory;

/// A file on the disk that says what exists.
public final class InventoryFile {
    private InventoryFile() {}

    /// Reads it.
    ///
    /// @throws ArtifactReadException where it cannot be read; its message is for the person
    public static Inventory read(Path path) throws ArtifactReadException {
        try {
            long bytes = Files.size(path);
            if (bytes > InventoryReader.MAX_BYTES) {
                throw new ArtifactReadException(
                        path,
                        "%s is %s; the most is %s. Split it, or name a state of one region."
                                .formatted(
                                        path,
                                        Limits.inWords(bytes),
                                        Limits.inWords(InventoryReader.MAX_BYTES)));
            }
            return InventoryReader.read(path.toString(), Utf8.decode(Files.readAllBytes(path)));
        } catch (InventoryRefusedException refused) {
            throw new ArtifactReadException(
                    path, "%s:%s".formatted(path, refused.getMessage()), refused);
        } catch (YamlRefusedException refused) {
            throw new ArtifactReadException(path, "%s:%s".formatted(path, refused.said()), refused);
        } catch (NoSuchFileException missing) {
            throw new ArtifactReadException(
                    path, "%s: there is no such file. Check the path.".formatted(path), missing);
        } catch (IOException failure) {
            throw new ArtifactReadException(
                    path,
                    "%s: it cannot be read. Check its access rights.".formatted(path),
                    failure);
        }
    }
}
