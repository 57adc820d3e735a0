// What an EJB container makes and calls.
// handlers: Nightly
package enterprisebeans;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import java.util.Timer;
import java.util.concurrent.Executors;

@Stateless
class Nightly {
    private final Timer timer = new Timer(); // reach: in INIT, from Nightly#<init>

    @Schedule
    void run() {
        Executors.newCachedThreadPool(); // reach: from Nightly#run
    }
}
