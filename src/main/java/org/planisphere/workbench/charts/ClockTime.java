package org.planisphere.workbench.charts;

/// Simulated moments as the time of a day.
public final class ClockTime {
    private static final int DAY_SECONDS = 86_400;

    private ClockTime() {}

    /// Hours and minutes, such as `13:40`; past the first day `2d 01:00`, at its very end `24:00`.
    public static String text(double second) {
        return text(second, false);
    }

    /// Hours and minutes, and seconds where a minute is too coarse.
    public static String text(double second, boolean withSeconds) {
        long whole = Math.round(second);
        long day = whole > DAY_SECONDS ? whole / DAY_SECONDS : 0;
        long inDay = whole - day * DAY_SECONDS;
        String clock = "%02d:%02d".formatted(inDay / 3_600, inDay / 60 % 60);
        String time = withSeconds ? "%s:%02d".formatted(clock, inDay % 60) : clock;
        return day == 0 ? time : "%dd %s".formatted(day + 1, time);
    }
}
