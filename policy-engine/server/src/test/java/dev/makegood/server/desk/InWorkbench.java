package dev.makegood.server.desk;

import dev.makegood.server.identity.Role;

/** Authors of a rule set that has rules, tables, parameters and cases. */
abstract class InWorkbench extends InBrowser {
    static final String SILVER = "the offer to a silver customer in dollars";

    /** A new person with a new draft. */
    Bench begin(Look look, String title, Role... roles) {
        var screen = signedIn(open(look), roles);
        var bench = new Bench(screen, look);
        bench.begin(look.say("Keeping customers", "Giữ chân khách hàng"), title);
        return bench;
    }
}
