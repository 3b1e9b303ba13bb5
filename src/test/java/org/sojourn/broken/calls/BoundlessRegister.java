package org.sojourn.broken.calls;

import java.util.List;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;

@Register
public class BoundlessRegister {
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public List<Long> saysHerUnitAndGivesEverything() {
        return List.of(1L, 2L);
    }
}
