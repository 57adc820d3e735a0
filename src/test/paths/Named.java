// The parameter handlers names what Lambda calls although it implements no interface of Lambda.
// handlers: Jobs, Whole
// named: Jobs::nightly, Whole
package named;

import java.util.concurrent.Executors;

class Jobs {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from Jobs#<init>

    public void nightly() {
        Executors.newCachedThreadPool(); // reach: from Jobs#nightly
    }

    public void other() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}

class Whole {
    public void first() {
        Executors.newCachedThreadPool(); // reach: from Whole#first
    }

    void hidden() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
