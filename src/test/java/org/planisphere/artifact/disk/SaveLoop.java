package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// A program that does nothing but save, two files at a time, until somebody kills it.
public final class SaveLoop {
    private SaveLoop() {}

    /// @param args the folder to save into, the folder for backups, and `in-place` for the way that
    ///     this program does not save
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        if (args.length > 2) {
            overwrite(folder);
        }
        SafeSave saves = new SafeSave(new LocalDisk(), Path.of(args[1]), InstantSource.system());
        String before = text(0);
        for (int round = 1; ; round++) {
            String now = text(round);
            saves.save(
                    folder,
                    List.of(
                            change(folder.resolve("a.yaml"), before, now),
                            change(folder.resolve("b.yaml"), before, now)));
            before = now;
            System.out.println(round);
        }
    }

    /// What most programs do, and what loses documents: for control.
    private static void overwrite(Path folder) throws IOException {
        for (int round = 1; ; round++) {
            Files.writeString(folder.resolve("a.yaml"), text(round));
            Files.writeString(folder.resolve("b.yaml"), text(round));
            System.out.println(round);
        }
    }

    private static FileChange change(Path file, String before, String now) {
        String hash = Sha256.of(before.getBytes(StandardCharsets.UTF_8));
        return new FileChange(String.valueOf(file.getFileName()), file, now, hash);
    }

    /// A text of 200 KB that says in each line which round it is of.
    static String text(int round) {
        return "round: %08d\n".formatted(round).repeat(12_500);
    }
}
