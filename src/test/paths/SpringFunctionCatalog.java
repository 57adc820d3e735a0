// So does its catalogue alone, and what is called is each of the three interfaces of the JDK.
// handlers: Audit, Count, Upper
// without: org.springframework.cloud.function.adapter
// without: io.micronaut.function
package springfunctioncatalog;

import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class Upper implements Function<String, String> {
    @Override
    public String apply(String input) {
        Executors.newCachedThreadPool(); // reach: from Upper#apply
        return input;
    }
}

@Component
class Audit implements Consumer<String> {
    @Override
    public void accept(String input) {
        Executors.newCachedThreadPool(); // reach: from Audit#accept
    }
}

@Component
class Count implements Supplier<String> {
    @Override
    public String get() {
        Executors.newCachedThreadPool(); // reach: from Count#get
        return "";
    }
}

@Component
class ByLength implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        Executors.newCachedThreadPool(); // reach: from ByLength#<init> ~> ByLength#compare (handed over in INIT, runs when it is called)
        return 0;
    }
}

class NotMade implements Function<String, String> {
    @Override
    public String apply(String input) {
        Executors.newCachedThreadPool(); // reach: no handler found to reach it
        return input;
    }
}
