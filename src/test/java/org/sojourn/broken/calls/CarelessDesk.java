package org.sojourn.broken.calls;

import java.util.List;
import org.sojourn.access.Desk;

@Desk
public class CarelessDesk {
    public List<OpenEntity> giveEverythingToAnybody() {
        return List.of();
    }
}
