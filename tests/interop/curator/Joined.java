// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What this client takes part in. */
interface Joined {
    /** Told in a thread of Curator's whenever this client begins or ends to lead, or to hold the lock. */
    interface Listener {
        void changed(boolean leads);
    }

    /** Adds what Curator itself says: "leads" (this client), "leader" and "members" as the recipe names them. */
    ObjectNode who(ObjectNode answer) throws Exception;

    void leave() throws Exception;
}
