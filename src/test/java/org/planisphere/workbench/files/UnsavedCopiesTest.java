package org.planisphere.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planisphere.artifact.Recovery;
import org.planisphere.artifact.WorkspaceStore;
import org.planisphere.artifact.disk.LocalDisk;
import org.planisphere.edit.ReplaceText;
import org.planisphere.workbench.shared.Background;

class UnsavedCopiesTest {
    private static final int KEY_EVERY_MILLIS = 90;
    private static final int KEYS = 120;

    private record Timed(long at, int order, Runnable work) implements Comparable<Timed> {
        @Override
        public int compareTo(Timed other) {
            return at == other.at
                    ? Integer.compare(order, other.order)
                    : Long.compare(at, other.at);
        }
    }

    private final PriorityQueue<Timed> waiting = new PriorityQueue<>();
    private long nowMillis;
    private int order;

    @TempDir private Path temp;

    private void pass(long millis) {
        nowMillis += millis;
        while (!waiting.isEmpty() && waiting.element().at() <= nowMillis) {
            waiting.remove().work().run();
        }
    }

    private Background byHand() {
        return new Background(
                Runnable::run,
                Runnable::run,
                pause ->
                        work ->
                                waiting.add(
                                        new Timed(nowMillis + pause.toMillis(), order++, work)));
    }

    private String copied(Path plan) throws Exception {
        WorkspaceStore store =
                new WorkspaceStore(new LocalDisk(), temp.resolve("data"), OpenDocument.NOON);
        return switch (store.recovery().find(store.load(plan))) {
            case Recovery.Found.Whole whole -> whole.texts().text(OpenDocument.FILE).orElseThrow();
            case Recovery.Found other -> other.toString();
        };
    }

    @Test
    void steadyTypingIsCopiedWithinASecondOfEachKey() throws Exception {
        Path plan = OpenDocument.writePlan(temp.resolve("shop"));
        OpenDocument window = new OpenDocument(temp.resolve("data"), byHand());
        window.document.open(plan);
        String start = window.text(OpenDocument.FILE);
        int keysInASecond = 1000 / KEY_EVERY_MILLIS;
        for (int key = 1; key <= KEYS; key++) {
            window.session.type(
                    new ReplaceText(OpenDocument.FILE, start + "# key %d\n".formatted(key)),
                    OpenDocument.FILE);
            if (key > keysInASecond) {
                String copy = copied(plan);
                int reached = Integer.parseInt(copy.substring(copy.lastIndexOf(' ') + 1).strip());
                assertThat(reached).as("at key %d", key).isGreaterThan(key - keysInASecond - 1);
            }
            pass(KEY_EVERY_MILLIS);
        }
        pass(1000);
        assertThat(copied(plan)).endsWith("# key %d\n".formatted(KEYS));
    }

    @Test
    void aCopyThatWasPlannedBeforeASaveComesToNothing() throws IOException {
        Path plan = OpenDocument.writePlan(temp.resolve("shop"));
        OpenDocument window = new OpenDocument(temp.resolve("data"), byHand());
        window.document.open(plan);
        window.edit("10.21.0.0/16");
        assertThat(window.document.save()).isCompletedWithValue(true);
        pass(5000);

        Path copies = temp.resolve("data/recovery");
        assertThat(new LocalDisk().info(copies).isEmpty() || new LocalDisk().list(copies).isEmpty())
                .isTrue();
    }
}
