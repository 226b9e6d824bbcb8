package org.planisphere.app;

/// Starts Planisphere.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.out.println(args.length);
        }
    }
}
