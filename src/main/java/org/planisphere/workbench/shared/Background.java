package org.planisphere.workbench.shared;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;

/// Runs engines on a worker and brings results back to the FX thread; the only bridge between the
/// two.
///
/// @param workers where work runs
/// @param screen where results are shown
public record Background(Executor workers, Executor screen) {
    /// Workers that never keep the program alive, one per processor.
    public static Background ofProcessors() {
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        Math.max(2, Runtime.getRuntime().availableProcessors()),
                        Thread.ofPlatform().daemon().name("planisphere-worker-", 1).factory());
        return new Background(pool, Platform::runLater);
    }

    /// Everything at once on the calling thread, for tests and for commands without a screen.
    public static Background immediate() {
        return new Background(Runnable::run, Runnable::run);
    }

    /// Computes on a worker and shows the result, unless the revision has moved on meanwhile.
    ///
    /// @param revision read now and again when the result is there
    /// @param show gets the result on the screen's thread
    /// @param failed gets what the work threw, on the screen's thread, whatever the revision
    public <T> void submit(
            Callable<T> work,
            LongSupplier revision,
            Consumer<? super T> show,
            Consumer<? super Exception> failed) {
        long started = revision.getAsLong();
        submit(
                work,
                result -> {
                    if (revision.getAsLong() == started) {
                        show.accept(result);
                    }
                },
                failed);
    }

    /// Computes on a worker and shows the result however late it comes.
    public <T> void submit(
            Callable<T> work, Consumer<? super T> show, Consumer<? super Exception> failed) {
        workers.execute(
                () -> {
                    T result;
                    try {
                        result = work.call();
                    } catch (Exception e) {
                        screen.execute(() -> failed.accept(e));
                        return;
                    }
                    screen.execute(() -> show.accept(result));
                });
    }
}
