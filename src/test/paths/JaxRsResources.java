// What a container calls by JAX-RS, and what it makes and calls by CDI.
// handlers: Orders
package jaxrsresources;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Timer;
import java.util.concurrent.Executors;

@Path("/orders")
class Orders {
    private final Timer timer = new Timer(); // reach: in INIT, from Orders#<init>

    @GET
    public String list() {
        Executors.newCachedThreadPool(); // reach: from Orders#list
        return "";
    }

    public String other() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return "";
    }
}

@Named
class Prices {
    @Inject
    void use(Object any) {
        Executors.newCachedThreadPool(); // reach: in INIT, from Prices#use
    }

    @PostConstruct
    void warm() {
        new Timer(); // reach: in INIT, from Prices#warm
    }

    @Produces
    Object pool() {
        return Executors.newCachedThreadPool(); // reach: in INIT, from Prices#pool
    }
}
