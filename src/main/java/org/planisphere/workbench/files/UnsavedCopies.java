package org.planisphere.workbench.files;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.planisphere.artifact.OpenedPlan;
import org.planisphere.artifact.Recovery;
import org.planisphere.artifact.Workspace;
import org.planisphere.workbench.session.PlanSession;
import org.planisphere.workbench.shared.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Copies unsaved edits to the user's data folder a moment after each was made, so that a crash
/// loses no more than that.
///
/// The pause runs from the first edit that is not copied yet and not from the last one, so steady
/// typing does not put it off. One copy is written at a time.
final class UnsavedCopies {
    /// From the first edit to its copy. The contract is a second from the last edit; the rest of it
    /// is for the disk.
    static final Duration PAUSE = Duration.ofMillis(700);

    private static final Logger LOG = LoggerFactory.getLogger(UnsavedCopies.class);

    private final PlanSession session;
    private final Recovery recovery;
    private final Background background;
    private final Object writing = new Object();
    private @Nullable OpenedPlan plan;
    private @Nullable Workspace copied;
    private boolean planned;

    /// Grows when the disk has another state than the one that copies are made on.
    private final AtomicLong generation = new AtomicLong();

    UnsavedCopies(PlanSession session, Recovery recovery, Background background) {
        this.session = session;
        this.recovery = recovery;
        this.background = background;
        session.snapshotProperty().subscribe(_ -> edited());
    }

    /// Follows another plan, or the same one after a save; null where no disk has it yet.
    void follow(@Nullable OpenedPlan onDisk) {
        generation.incrementAndGet();
        plan = onDisk;
        copied = onDisk == null ? null : onDisk.workspace();
    }

    /// Forgets the copies of the plan: the disk has everything, or a person gave the edits up.
    void drop() {
        OpenedPlan done = plan;
        generation.incrementAndGet();
        if (done == null) {
            return;
        }
        copied = done.workspace();
        // At once: the program may end right after, and would offer what was saved or given up.
        synchronized (writing) {
            try {
                recovery.drop(done);
            } catch (IOException left) {
                LOG.warn("A recovery copy is left behind", left);
            }
        }
    }

    /// Plans a copy where there is something to copy and none is planned yet.
    void edited() {
        Workspace now = session.workspace();
        if (plan != null && now != null && !planned && !now.equals(copied)) {
            planned = true;
            background.submitLater(PAUSE, () -> false, () -> true, _ -> copy(), this::couldNotCopy);
        }
    }

    private void copy() {
        session.sendUnsent();
        OpenedPlan base = plan;
        Workspace texts = session.workspace();
        if (base == null || texts == null || texts.equals(copied)) {
            planned = false;
            return;
        }
        int edits = session.unsavedSteps();
        long asked = generation.get();
        background.submit(
                () -> {
                    keep(base, texts, edits, asked);
                    return texts;
                },
                done -> {
                    planned = false;
                    copied = generation.get() == asked ? done : copied;
                    edited();
                },
                this::couldNotCopy);
    }

    private void keep(OpenedPlan base, Workspace texts, int edits, long asked) throws IOException {
        synchronized (writing) {
            if (asked == generation.get()) {
                recovery.keep(base, texts, edits);
            }
        }
    }

    /// The next edit tries again; the plan itself is not in danger.
    private void couldNotCopy(Exception failure) {
        planned = false;
        LOG.warn("Unsaved edits could not be copied for a crash", failure);
    }
}
