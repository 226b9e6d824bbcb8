package org.planisphere.workbench.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.planisphere.workbench.shared.Background;

/// A program with little memory that opens larger and larger plans beside a small one until it
/// cannot, and then edits and saves the small one.
public final class GrowingPlans {
    private static final int PLANS = 20;
    private static final int MORE_REGIONS = 40;
    private static final ThreadFactory DAEMONS = Thread.ofPlatform().daemon().factory();

    private GrowingPlans() {}

    /// Prints what it was told when a plan was too large, and whether the small one was saved.
    ///
    /// @param args the small plan, and the user's data folder
    public static void main(String[] args) throws Exception {
        ExecutorService screen = Executors.newSingleThreadExecutor(DAEMONS);
        Path small = Path.of(args[0]);
        OpenDocument window =
                new OpenDocument(
                        Path.of(args[1]),
                        new Background(Executors.newFixedThreadPool(2, DAEMONS), screen));
        for (int n = 1; n <= PLANS; n++) {
            Path large = large(small.resolveSibling("large-" + n), n * MORE_REGIONS);
            screen.submit(() -> window.document.open(small)).get();
            if (!screen.submit(() -> window.document.open(large))
                    .get()
                    .toCompletableFuture()
                    .get()) {
                System.out.println(window.notices.heard().getLast());
                screen.submit(() -> window.edit("10.30.0.0/16")).get();
                boolean saved =
                        screen.submit(() -> window.document.save())
                                .get()
                                .toCompletableFuture()
                                .get();
                System.out.println(saved ? "saved" : "not saved");
                System.exit(0);
            }
        }
        System.out.println("every plan was opened");
    }

    private static Path large(Path folder, int regions) throws Exception {
        Files.createDirectories(folder.resolve("regions"));
        StringBuilder plan = new StringBuilder("plan: {name: large}\nregions:\n");
        for (int region = 0; region < regions; region++) {
            String file = "regions/r%d.yaml".formatted(region);
            plan.append("  - file: ").append(file).append('\n');
            StringBuilder text =
                    new StringBuilder(
                            "region: {name: r%d}\nnetworking:\n  subnets:\n".formatted(region));
            for (int subnet = 0; subnet < 250; subnet++) {
                text.append("    - {name: s%d, cidr: 10.0.%d.0/24}\n".formatted(subnet, subnet));
            }
            Files.writeString(folder.resolve(file), text);
        }
        Files.writeString(folder.resolve("plan.yaml"), plan);
        return folder;
    }
}
