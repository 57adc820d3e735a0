// Each annotation of Spring that frameworks.txt lists.
// handlers: Requests
package allofspring;

import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@SpringBootApplication
class HasSpringBootApplication {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasSpringBootApplication#<init>
}

@SpringBootConfiguration
class HasSpringBootConfiguration {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasSpringBootConfiguration#<init>
}

@Configuration
class HasConfiguration {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasConfiguration#<init>
}

@Component
class HasComponent {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasComponent#<init>
}

@Controller
class HasController {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasController#<init>
}

@Repository
class HasRepository {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasRepository#<init>
}

@Service
class HasService {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasService#<init>
}

@ControllerAdvice
class HasControllerAdvice {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasControllerAdvice#<init>
}

@RestController
class HasRestController {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasRestController#<init>
}

@RestControllerAdvice
class HasRestControllerAdvice {
    private final Object pool = Executors.newCachedThreadPool(); // reach: in INIT, from HasRestControllerAdvice#<init>
}

class Start {
    @Autowired
    Object onAutowired() {
        return Executors.newCachedThreadPool(); // reach: in INIT, from Start#onAutowired
    }

    @Bean
    Object onBean() {
        return Executors.newCachedThreadPool(); // reach: in INIT, from Start#onBean
    }

    Object onNothing() {
        return Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}

class Requests {
    @EventListener
    public void onEventListener() {
        Executors.newCachedThreadPool(); // reach: from Requests#onEventListener
    }

    @Scheduled(fixedRate = 1)
    public void onScheduled() {
        Executors.newCachedThreadPool(); // reach: from Requests#onScheduled
    }

    @DeleteMapping
    public void onDeleteMapping() {
        Executors.newCachedThreadPool(); // reach: from Requests#onDeleteMapping
    }

    @ExceptionHandler
    public void onExceptionHandler() {
        Executors.newCachedThreadPool(); // reach: from Requests#onExceptionHandler
    }

    @GetMapping
    public void onGetMapping() {
        Executors.newCachedThreadPool(); // reach: from Requests#onGetMapping
    }

    @ModelAttribute
    public void onModelAttribute() {
        Executors.newCachedThreadPool(); // reach: from Requests#onModelAttribute
    }

    @PatchMapping
    public void onPatchMapping() {
        Executors.newCachedThreadPool(); // reach: from Requests#onPatchMapping
    }

    @PostMapping
    public void onPostMapping() {
        Executors.newCachedThreadPool(); // reach: from Requests#onPostMapping
    }

    @PutMapping
    public void onPutMapping() {
        Executors.newCachedThreadPool(); // reach: from Requests#onPutMapping
    }

    @RequestMapping
    public void onRequestMapping() {
        Executors.newCachedThreadPool(); // reach: from Requests#onRequestMapping
    }

    public void onNothing() {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
    }
}
