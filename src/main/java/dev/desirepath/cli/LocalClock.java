package dev.desirepath.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of this machine, whose time zone is looked up when somebody asks for the day: rules of all zones are read then. */
final class LocalClock extends Clock {

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
