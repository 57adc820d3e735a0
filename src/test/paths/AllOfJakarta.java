// Each annotation of Jakarta EE that frameworks.txt lists.
// handlers: Requests
package allofjakarta;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.Executors;

@Singleton
class HasSingleton {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasSingleton#<init>
}

@Stateless
class HasStateless {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasStateless#<init>
}

@ApplicationScoped
class HasApplicationScoped {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasApplicationScoped#<init>
}

@Dependent
class HasDependent {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasDependent#<init>
}

@Named
class HasNamed {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasNamed#<init>
}

@jakarta.inject.Singleton
class HasSingletonToo {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasSingletonToo#<init>
}

@Path("/orders")
class HasPath {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasPath#<init>
}

@Provider
class HasProvider {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasProvider#<init>
}

class Start {
    @PostConstruct
    Object onPostConstruct() {
        return Executors.newCachedThreadPool(); // reach: in INIT, from Start#onPostConstruct
    }

    @Produces
    Object onProduces() {
        return Executors.newCachedThreadPool(); // reach: in INIT, from Start#onProduces
    }

    @Inject
    Object onInject() {
        return Executors.newCachedThreadPool(); // reach: in INIT, from Start#onInject
    }

    Object onNothing() {
        return Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}

class Requests {
    @Schedule
    public void onSchedule() {
        Executors.newCachedThreadPool(); // reach: from Requests#onSchedule
    }

    @DELETE
    public void onDELETE() {
        Executors.newCachedThreadPool(); // reach: from Requests#onDELETE
    }

    @GET
    public void onGET() {
        Executors.newCachedThreadPool(); // reach: from Requests#onGET
    }

    @HEAD
    public void onHEAD() {
        Executors.newCachedThreadPool(); // reach: from Requests#onHEAD
    }

    @OPTIONS
    public void onOPTIONS() {
        Executors.newCachedThreadPool(); // reach: from Requests#onOPTIONS
    }

    @PATCH
    public void onPATCH() {
        Executors.newCachedThreadPool(); // reach: from Requests#onPATCH
    }

    @POST
    public void onPOST() {
        Executors.newCachedThreadPool(); // reach: from Requests#onPOST
    }

    @PUT
    public void onPUT() {
        Executors.newCachedThreadPool(); // reach: from Requests#onPUT
    }

    public void onNothing() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
