package org.planisphere.artifact.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Keeps what a save replaces, outside the plan's folder: the last ten versions of each file, and
/// one
/// a day for five days.
public final class Backups {
    private static final int LAST = 10;
    private static final int DAYS = 5;
    private static final int MOST_BYTES = 64 << 20;
    private static final String PATTERN = "yyyyMMdd-HHmmss-SSS";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern(PATTERN).withZone(ZoneOffset.UTC);

    private final Disk disk;
    private final Path folder;
    private final InstantSource clock;

    /// @param folder where backups of all plans are kept
    public Backups(Disk disk, Path folder, InstantSource clock) {
        this.disk = disk;
        this.folder = folder;
        this.clock = clock;
    }

    /// Keeps the old bytes of a file and lets the oldest go.
    void keep(Path file, byte[] bytes) throws IOException {
        Path place = placeOf(file);
        disk.createFolders(place);
        Instant now = clock.instant();
        Path copy = place.resolve(STAMP.format(now));
        for (int n = 2; disk.info(copy).isPresent(); n++) {
            copy = place.resolve(STAMP.format(now) + "-" + n);
        }
        disk.write(copy, bytes);
        forget(place);
    }

    /// The backups of a file, newest first.
    public List<Path> of(Path file) throws IOException {
        Path place = placeOf(file);
        return disk.info(place).isEmpty() ? List.of() : disk.list(place).reversed();
    }

    /// An earlier version of a file.
    ///
    /// @param at when a save replaced it
    public record Kept(Instant at, String text) {}

    /// The newest backup of a file that fulfils a condition; empty where there is none.
    public Optional<Kept> newest(Path file, Predicate<String> condition) throws IOException {
        for (Path copy : of(file)) {
            String text = new String(disk.read(copy, MOST_BYTES), StandardCharsets.UTF_8);
            if (condition.test(text)) {
                return Optional.of(new Kept(time(copy), text));
            }
        }
        return Optional.empty();
    }

    private static Instant time(Path copy) {
        String name = String.valueOf(copy.getFileName());
        return Instant.from(STAMP.parse(name.substring(0, PATTERN.length())));
    }

    private Path placeOf(Path file) {
        byte[] name = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(Sha256.of(name).substring(0, 16) + "-" + file.getFileName());
    }

    private void forget(Path place) throws IOException {
        List<Path> newestFirst = disk.list(place).reversed();
        LocalDate oldest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        Set<String> daysKept = new HashSet<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            String stamp = String.valueOf(newestFirst.get(i).getFileName());
            String day = stamp.substring(0, Math.min(8, stamp.length()));
            boolean firstOfDay = daysKept.add(day);
            boolean recentDay = day.compareTo(oldest.format(DateTimeFormatter.BASIC_ISO_DATE)) >= 0;
            if (i >= LAST && !(firstOfDay && recentDay)) {
                disk.delete(newestFirst.get(i));
            }
        }
    }
}
