// Each annotation of Java EE that frameworks.txt lists.
// handlers: Requests
package allofjavax;

import java.util.concurrent.Executors;
import javax.annotation.PostConstruct;
import javax.ejb.Schedule;
import javax.ejb.Singleton;
import javax.ejb.Stateless;
import javax.enterprise.context.ApplicationScoped;
import javax.enterprise.context.Dependent;
import javax.enterprise.inject.Produces;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HEAD;
import javax.ws.rs.OPTIONS;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.ext.Provider;

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

@javax.inject.Singleton
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
