package org.planisphere.workbench.files;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.planisphere.edit.ReplaceText;
import org.planisphere.workbench.shared.Background;

/// A program that opens a plan and types into it without a pause until somebody kills it.
public final class EditLoop {
    private static final long KEY_EVERY_MILLIS = 20;

    /// So that an error in the main thread ends the process, and nobody waits for it.
    private static final ThreadFactory DAEMONS = Thread.ofPlatform().daemon().factory();

    private EditLoop() {}

    /// Prints the number and the time of each edit behind it.
    ///
    /// @param args the plan, and the user's data folder
    public static void main(String[] args) throws Exception {
        ExecutorService screen = Executors.newSingleThreadExecutor(DAEMONS);
        ExecutorService workers = Executors.newFixedThreadPool(2, DAEMONS);
        Background background =
                new Background(
                        workers,
                        screen,
                        pause ->
                                CompletableFuture.delayedExecutor(
                                        pause.toMillis(), TimeUnit.MILLISECONDS, workers));
        OpenDocument window = new OpenDocument(Path.of(args[1]), background);
        screen.submit(() -> window.document.open(Path.of(args[0]))).get();
        String start = window.text(OpenDocument.FILE);
        for (int key = 1; ; key++) {
            String typed = start + "# key %d\n".formatted(key);
            screen.submit(
                            () ->
                                    window.session.type(
                                            new ReplaceText(OpenDocument.FILE, typed),
                                            OpenDocument.FILE))
                    .get();
            System.out.println(key + " " + System.currentTimeMillis());
            Thread.sleep(KEY_EVERY_MILLIS);
        }
    }
}
