// Each annotation of Micronaut that frameworks.txt lists.
// handlers: Requests
package allofmicronaut;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.function.FunctionBean;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import java.util.concurrent.Executors;

@Bean
class HasBean {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasBean#<init>
}

@Context
class HasContext {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasContext#<init>
}

@Factory
class HasFactory {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasFactory#<init>
}

@Prototype
class HasPrototype {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasPrototype#<init>
}

@FunctionBean
class HasFunctionBean {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasFunctionBean#<init>
}

@Controller
class HasController {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasController#<init>
}

class Start {
    @Bean
    Object onBean() {
        return Executors.newCachedThreadPool(); // reach: in INIT, from Start#onBean
    }

    Object onNothing() {
        return Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}

class Requests {
    @Delete
    public void onDelete() {
        Executors.newCachedThreadPool(); // reach: from Requests#onDelete
    }

    @Error
    public void onError() {
        Executors.newCachedThreadPool(); // reach: from Requests#onError
    }

    @Get
    public void onGet() {
        Executors.newCachedThreadPool(); // reach: from Requests#onGet
    }

    @Head
    public void onHead() {
        Executors.newCachedThreadPool(); // reach: from Requests#onHead
    }

    @Options
    public void onOptions() {
        Executors.newCachedThreadPool(); // reach: from Requests#onOptions
    }

    @Patch
    public void onPatch() {
        Executors.newCachedThreadPool(); // reach: from Requests#onPatch
    }

    @Post
    public void onPost() {
        Executors.newCachedThreadPool(); // reach: from Requests#onPost
    }

    @Put
    public void onPut() {
        Executors.newCachedThreadPool(); // reach: from Requests#onPut
    }

    @EventListener
    public void onEventListener() {
        Executors.newCachedThreadPool(); // reach: from Requests#onEventListener
    }

    @Scheduled(fixedRate = "1s")
    public void onScheduled() {
        Executors.newCachedThreadPool(); // reach: from Requests#onScheduled
    }

    public void onNothing() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
