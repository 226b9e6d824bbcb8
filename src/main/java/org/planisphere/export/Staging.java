package org.planisphere.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// A folder beside the exported files where they wait, whole, until each is moved to its place.
///
/// Its journal is written after the last file and names them all: with a journal the move can be
/// finished after a crash, without one nothing has moved yet.
final class Staging {
    private static final String FOLDER = ".planisphere-staging";
    private static final String JOURNAL = "journal";

    private final TargetFolder target;
    private final Path folder;

    Staging(TargetFolder target) {
        this.target = target;
        this.folder = target.root().resolve(FOLDER);
    }

    /// Whether a journal stands there: everything was staged, and some of it may have moved.
    boolean isComplete() {
        return isFolder() && Files.isRegularFile(folder.resolve(JOURNAL));
    }

    void fill(List<ExportedFile> files) throws IOException, ExportException {
        if (isComplete()) {
            publish();
        }
        discard();
        Files.createDirectories(target.root());
        Files.createDirectory(folder);
        StringBuilder journal = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            target.resolve(files.get(i).path());
            write(folder.resolve(Integer.toString(i)), files.get(i).text());
            journal.append(files.get(i).path()).append('\n');
        }
        Path draft = folder.resolve("journal-draft");
        write(draft, journal.toString());
        Files.move(draft, folder.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Moves each waiting file to its place, in the order of the journal.
    void publish() throws ExportException {
        int moved = 0;
        List<String> paths = List.of();
        try {
            paths = Files.readAllLines(folder.resolve(JOURNAL), StandardCharsets.UTF_8);
            for (int i = 0; i < paths.size(); i++) {
                Path waiting = folder.resolve(Integer.toString(i));
                if (Files.exists(waiting, LinkOption.NOFOLLOW_LINKS)) {
                    move(waiting, paths.get(i));
                }
                moved++;
            }
        } catch (IOException refused) {
            throw new ExportException(
                    "The export to %s stopped half way (%d of %d files): %s. Export again to finish it."
                            .formatted(
                                    target.root(), moved, paths.size(), TargetFolder.why(refused)),
                    refused);
        }
        discard();
    }

    private void move(Path waiting, String path) throws IOException, ExportException {
        if (SafePath.problem(path).isPresent()) {
            throw new ExportException("%s is no path of an export.".formatted(path));
        }
        Path place = target.resolve(path);
        Files.createDirectories(place.getParent());
        Files.move(
                waiting,
                place,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// Removes the folder with what is in it; what cannot be removed is removed by the next export.
    void discard() {
        if (!isFolder()) {
            return;
        }
        try (Stream<Path> waiting = Files.list(folder)) {
            for (Path file : waiting.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException leftForTheNextExport) {
            folder.toFile().deleteOnExit();
        }
    }

    private boolean isFolder() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
