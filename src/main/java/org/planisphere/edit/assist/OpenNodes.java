package org.planisphere.edit.assist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planisphere.model.Place;

/// The mappings and lists that a walk through YAML is inside of, innermost first.
final class OpenNodes {
    /// One of them.
    static final class Node {
        final boolean list;
        final boolean flow;

        /// Where its keys or dashes stand; 0 in brackets.
        final int column;

        /// The keys that were met so far.
        final Set<String> keys = new HashSet<>();

        String key = "";
        int index;
        boolean inValue;

        /// Whether the value of its last key is still to come.
        boolean open;

        Node(boolean list, boolean flow, int column) {
            this.list = list;
            this.flow = flow;
            this.column = column;
        }

        /// Whether what comes next in these brackets is a key.
        boolean isAtKey() {
            return !list && !inValue;
        }

        /// A comma was met.
        void nextEntry() {
            index++;
            inValue = false;
            key = "";
        }

        private String step() {
            return list ? Integer.toString(index) : key;
        }
    }

    private final String file;
    private final Deque<Node> nodes = new ArrayDeque<>();

    OpenNodes(String file) {
        this.file = file;
    }

    @Nullable Node innermost() {
        return nodes.peek();
    }

    boolean inFlow() {
        Node top = nodes.peek();
        return top != null && top.flow;
    }

    Node enter(Node node) {
        Node top = nodes.peek();
        if (top != null) {
            top.open = false;
        }
        nodes.push(node);
        return node;
    }

    void leave() {
        nodes.pop();
    }

    void leaveBrackets() {
        nodes.removeIf(node -> node.flow);
    }

    /// Leaves what stands further to the right, and lists of the same column where no dash follows.
    void leaveRightOf(int column, boolean dash) {
        Node top = nodes.peek();
        while (top != null
                && !top.flow
                && (top.column > column || (top.column == column && top.list && !dash))) {
            nodes.pop();
            top = nodes.peek();
        }
    }

    Node mappingAt(int column) {
        Node top = nodes.peek();
        return top != null && !top.list && top.column == column
                ? top
                : enter(new Node(false, false, column));
    }

    /// The column of what is around the open brackets, or one that nothing stands at.
    int columnAroundBrackets() {
        return nodes.stream()
                .filter(node -> !node.flow)
                .mapToInt(node -> node.column)
                .findFirst()
                .orElse(-1);
    }

    /// The place of what is being written.
    Place place() {
        return placeOf(null);
    }

    /// The place of one of these nodes; of what is being written in the innermost for null.
    Place placeOf(@Nullable Node node) {
        Place place = new Place(file, "");
        for (Iterator<Node> outermostFirst = nodes.descendingIterator();
                outermostFirst.hasNext(); ) {
            Node next = outermostFirst.next();
            if (next == node) {
                break;
            }
            place = place.child(next.step());
        }
        return place;
    }
}
