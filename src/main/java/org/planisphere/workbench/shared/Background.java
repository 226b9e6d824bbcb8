package org.planisphere.workbench.shared;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.application.Platform;

/// Runs engines on a worker and brings results back to the FX thread; the only bridge between the
/// two.
///
/// @param workers where work runs
/// @param screen where results are shown
/// @param later workers that begin after a while
public record Background(Executor workers, Executor screen, Function<Duration, Executor> later) {
    /// Workers that do delayed work without waiting for its time, for tests.
    public Background(Executor workers, Executor screen) {
        this(workers, screen, _ -> workers);
    }

    /// Workers that never keep the program alive, one per processor.
    public static Background ofProcessors() {
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        Math.max(2, Runtime.getRuntime().availableProcessors()),
                        Thread.ofPlatform().daemon().name("planisphere-worker-", 1).factory());
        return new Background(
                pool,
                Platform::runLater,
                wait ->
                        CompletableFuture.delayedExecutor(
                                wait.toMillis(), TimeUnit.MILLISECONDS, pool));
    }

    /// Everything at once on the calling thread, for tests and for commands without a screen.
    public static Background immediate() {
        return new Background(Runnable::run, Runnable::run);
    }

    /// Everything at once but what is meant for later, which never comes: for tests of what is seen
    /// before any pause.
    public static Background withoutPauses() {
        return new Background(Runnable::run, Runnable::run, _ -> _ -> {});
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
        submit(workers, work, show, failed);
    }

    /// Computes after a pause, so that work which the next keystroke makes vain is mostly not
    /// begun.
    ///
    /// @param stale asked before the work begins and when the result is there; a stale result is
    ///     dropped
    public <T> void submitLater(
            Duration pause,
            BooleanSupplier stale,
            Callable<T> work,
            Consumer<? super T> show,
            Consumer<? super Exception> failed) {
        later.apply(pause)
                .execute(
                        () -> {
                            if (!stale.getAsBoolean()) {
                                submit(
                                        Runnable::run,
                                        work,
                                        result -> {
                                            if (!stale.getAsBoolean()) {
                                                show.accept(result);
                                            }
                                        },
                                        failed);
                            }
                        });
    }

    /// Does something on the screen's thread again and again, with a pause before each time.
    ///
    /// Where no time passes, as in tests, it is never done: it would be done without end.
    ///
    /// @param ended asked on a worker before each time; the first yes is the end
    public void repeat(Duration pause, BooleanSupplier ended, Runnable onScreen) {
        Executor worker = later.apply(pause);
        if (worker.equals(workers)) {
            return;
        }
        worker.execute(
                () -> {
                    if (!ended.getAsBoolean()) {
                        screen.execute(
                                () -> {
                                    onScreen.run();
                                    repeat(pause, ended, onScreen);
                                });
                    }
                });
    }

    private <T> void submit(
            Executor worker,
            Callable<T> work,
            Consumer<? super T> show,
            Consumer<? super Exception> failed) {
        worker.execute(
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
