package org.planisphere.artifact.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.ArtifactReadException;

class ImportFilesTest {
    @TempDir private Path folder;
    @TempDir private Path elsewhere;

    @Test
    void yamlFilesOfAFolderAreReadAndTheOthersTold() throws Exception {
        Files.createDirectories(folder.resolve("us/.git"));
        Files.writeString(folder.resolve("us/east.yaml"), "a: 1\n");
        Files.writeString(folder.resolve("us/.git/config.yaml"), "a: 1\n");
        Files.writeString(folder.resolve("eu.YML"), "b: 1\n");
        Files.writeString(folder.resolve("notes.txt"), "hello\n");
        Files.writeString(elsewhere.resolve("secret.yaml"), "c: 1\n");
        Files.createSymbolicLink(folder.resolve("link.yaml"), elsewhere.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("away"), elsewhere);

        ImportSource source = ImportFiles.read(folder);

        assertThat(source.files().keySet()).containsExactly("eu.YML", "us/east.yaml");
        assertThat(source.left())
                .extracting(ImportSource.Left::path)
                .containsExactlyInAnyOrder("notes.txt", "link.yaml", "away");
    }

    @Test
    void aFileThatIsTooLargeIsLeftAndSaysSo() throws Exception {
        sparse(folder.resolve("big.yaml"), 2 << 20);

        assertThat(ImportFiles.read(folder).left())
                .containsExactly(
                        new ImportSource.Left(
                                "big.yaml",
                                "it is 2 MB; the most is 1 MB a file and 20 MB together"));
    }

    @Test
    void aSingleFileIsRefusedBeforeItIsReadWhereItIsTooLarge() throws Exception {
        Path huge = folder.resolve("huge.tfstate");
        sparse(huge, 51L << 20);

        assertThatThrownBy(() -> ImportFiles.read(huge))
                .isInstanceOf(ArtifactReadException.class)
                .hasMessage(
                        huge + " is 51 MB; the most is 50 MB. Check that it is the right file.");
    }

    @Test
    void whatIsNotThereSaysSo() {
        Path nothing = folder.resolve("none.tfstate");

        assertThatThrownBy(() -> ImportFiles.read(nothing))
                .hasMessage(nothing + ": there is no such file or folder. Check the path.");
    }

    private static void sparse(Path file, long bytes) throws IOException {
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(bytes);
        }
    }
}
