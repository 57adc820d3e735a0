// Each annotation of Quarkus and MicroProfile that frameworks.txt lists.
// handlers: Requests
package allofquarkus;

import io.quarkus.funqy.Funq;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.scheduler.Scheduled;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Startup
class HasStartup {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasStartup#<init>
}

@QuarkusMain
class HasQuarkusMain {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasQuarkusMain#<init>
}

class Start {
    @Startup
    Object onStartup() {
        return Executors.newCachedThreadPool(); // reach: in INIT, from Start#onStartup
    }

    Object onNothing() {
        return Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}

class Requests {
    @Funq
    public void onFunq() {
        Executors.newCachedThreadPool(); // reach: from Requests#onFunq
    }

    @Scheduled(every = "1h")
    public void onScheduled() {
        Executors.newCachedThreadPool(); // reach: from Requests#onScheduled
    }

    @Incoming("orders")
    public void onIncoming() {
        Executors.newCachedThreadPool(); // reach: from Requests#onIncoming
    }

    public void onNothing() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
