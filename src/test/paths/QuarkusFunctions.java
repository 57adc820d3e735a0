// What Quarkus makes and calls.
// handlers: Greeting, Nightly
package quarkusfunctions;

import io.quarkus.funqy.Funq;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Timer;
import java.util.concurrent.Executors;

class Greeting {
    @Inject
    Prices prices;

    @Funq
    public String greet(String name) {
        return prices.quote(name);
    }
}

@ApplicationScoped
class Prices {
    private final Timer timer = new Timer(); // reach: in INIT, from Prices#<init>

    String quote(String name) {
        Executors.newCachedThreadPool(); // reach: from Greeting#greet -> Prices#quote
        return name;
    }

    @Startup
    void warm() {
        Executors.newCachedThreadPool(); // reach: in INIT, from Prices#warm
    }
}

class Nightly {
    @Scheduled(every = "1h")
    void run() {
        Executors.newCachedThreadPool(); // reach: from Nightly#run
    }
}
