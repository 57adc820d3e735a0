package io.github.banthreading.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.Libraries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every signature of a library against the jar of that library. */
@Tag("once")
class LibraryCatalogTest {

    /** What {@code present-in} says of a row of the JDK; those are not held against a jar here. */
    private static final Set<String> JDKS = Set.of("jdk type", "jdk17", "jdk17+jdk25", "jdk25");

    /** Jars that no row names, with the reason why they are here. */
    private static final Map<String, String> EXTRA = extra();

    /** Rows that no jar can confirm, with the reason. */
    private static final Map<String, String> UNPROVABLE = unprovable();

    private static Libraries libraries;
    private static List<Signature> signatures;

    private static Map<String, String> extra() {
        Map<String, String> reasons = new HashMap<>();
        reasons.put(
                "org.reactivestreams:reactive-streams-1.0.4", "supertypes of Reactor and RxJava, which a fixture uses");
        reasons.put(
                "org.springframework:spring-beans-7.0.10", "supertypes of Spring's executors, which a fixture uses");
        for (String part : List.of("aws-core", "http-client-spi", "identity-spi", "metrics-spi", "regions")) {
            reasons.put(
                    "software.amazon.awssdk:" + part + "-2.57.8",
                    "supertypes of AWS SDK's clients, which fixtures use");
        }
        for (String part : List.of("bson", "mongodb-driver-core")) {
            reasons.put("org.mongodb:" + part + "-5.14.0", "supertypes of MongoDB's client, which a fixture uses");
        }
        for (String part : List.of("common", "logging")) {
            reasons.put("software.amazon.lambda:powertools-" + part + "-2.9.0", "aspects that a test of paths weaves");
        }
        return reasons;
    }

    private static Map<String, String> unprovable() {
        Map<String, String> reasons = new HashMap<>();
        for (String each : List.of(
                "ACC_SYNCHRONIZED", "MONITORENTER", "ACC_VOLATILE", "LDC <class constant>", "LDC <string constant>")) {
            reasons.put("-#" + each, "bytecode, not a member of a class; the fixtures of the scanner hold it");
        }
        for (String type : List.of("ShutdownOnFailure", "ShutdownOnSuccess")) {
            for (String name : List.of("<init>", "fork", "join")) {
                reasons.put(
                        "java.util.concurrent.StructuredTaskScope$" + type + "#" + name,
                        "preview API of JDK 21 to 24, gone in 25; no library");
            }
        }
        String powertools = "software.amazon.lambda.powertools.batch.handler.BatchMessageHandler#processBatchInParallel"
                + "(Ljava/lang/Object;Lcom/amazonaws/services/lambda/runtime/Context;";
        String noPowertools = "powertools-batch did not resolve; read from its source 9ff4abf";
        reasons.put(powertools + ")Ljava/lang/Object;", noPowertools);
        reasons.put(powertools + "Ljava/util/concurrent/Executor;)Ljava/lang/Object;", noPowertools);
        String kpl = "read from its jar, which has 60 MB of native programs that no build should fetch";
        for (String each : List.of(
                "com.amazonaws.services.kinesis.producer.IKinesisProducer#addUserRecord",
                "com.amazonaws.services.kinesis.producer.KinesisProducer#<init>",
                "com.amazonaws.services.kinesis.producer.KinesisProducer#addUserRecord",
                "software.amazon.kinesis.producer.IKinesisProducer#addUserRecord",
                "software.amazon.kinesis.producer.KinesisProducer#<init>",
                "software.amazon.kinesis.producer.KinesisProducer#addUserRecord")) {
            reasons.put(each, kpl);
        }
        reasons.put(
                "software.amazon.awssdk.crt.io.EventLoopGroup#<init>",
                "read from its jar, which has 20 MB of native libraries that no build should fetch");
        String durable = "software.amazon.lambda.durable.";
        String noDurable = "aws-durable-execution-sdk-java did not resolve; read from its source 0e3a49d";
        reasons.put(durable + "DurableContext#*", noDurable);
        reasons.put(
                durable + "DurableConfig$Builder#withExecutorService(Ljava/util/concurrent/ExecutorService;)"
                        + "Lsoftware/amazon/lambda/durable/DurableConfig$Builder;",
                noDurable);
        return reasons;
    }

    @BeforeAll
    static void openJars() throws Exception {
        signatures = Signature.readAll();
        libraries = Libraries.openAll();
    }

    @AfterAll
    static void closeJars() throws Exception {
        libraries.close();
    }

    @Test
    void eachSignatureIsInItsLibrary() throws Exception {
        LibraryProof proof = new LibraryProof(libraries, signatures);
        List<String> wrong = new ArrayList<>();
        int proven = 0;
        for (Signature row : ofLibraries()) {
            String missing = proof.missing(row);
            if (missing.isEmpty()) {
                proven++;
            } else {
                wrong.add(row + " (" + row.presentIn() + "): " + missing);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(proven).isEqualTo(3863);
        assertThat(proof.retentions()).isEqualTo(Map.of("RUNTIME", 66));
    }

    @Test
    void thePomCopiesWhatTheSignaturesNeedAndNoMore() {
        Set<String> needed = new TreeSet<>(EXTRA.keySet());
        ofLibraries().forEach(row -> needed.add(row.presentIn()));
        assertThat(new TreeSet<>(libraries.names())).isEqualTo(needed);
    }

    @Test
    void whatNoJarConfirmsIsListedWithItsReason() {
        assertThat(signatures.stream().filter(row -> row.presentIn().equals("manual")))
                .extracting(Signature::toString)
                .containsExactlyInAnyOrderElementsOf(UNPROVABLE.keySet());
        assertThat(signatures.stream()
                        .filter(row -> JDKS.contains(row.presentIn()))
                        .count())
                .isEqualTo(2432);
    }

    private static List<Signature> ofLibraries() {
        return signatures.stream()
                .filter(row ->
                        !JDKS.contains(row.presentIn()) && !row.presentIn().equals("manual"))
                .toList();
    }

    /** A wrong row of each kind, to see that it is seen. */
    @ParameterizedTest(name = "{0}#{1} {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            com/google/common/util/concurrent/MoreExecutors | directExecutor | ()Ljava/util/concurrent/Executor; | com.google.guava:guava-32.0.0-jre | src/test/jars/libraries.txt does not list
            com/google/common/util/concurrent/Gone | run | ()V | com.google.guava:guava-33.8.0-jre | no such class
            com/google/common/util/concurrent/Gone | * | * | com.google.guava:guava-33.8.0-jre | no such class
            com/lmax/disruptor/dsl/Disruptor | start | ()V | com.google.guava:guava-33.8.0-jre | no such class
            com/google/common/util/concurrent/MoreExecutors | run | ()V | com.google.guava:guava-33.8.0-jre | no method of that name
            com/google/common/util/concurrent/MoreExecutors | run | * | com.google.guava:guava-33.8.0-jre | no method of that name
            com/google/common/util/concurrent/MoreExecutors | directExecutor | ()Ljava/lang/Object; | com.google.guava:guava-33.8.0-jre | only ()Ljava/util/concurrent/Executor;
            com/google/common/util/concurrent/MoreExecutors | directExecutor | (I)Ljava/util/concurrent/Executor; | com.google.guava:guava-33.8.0-jre | only ()Ljava/util/concurrent/Executor;
            com/google/common/util/concurrent/MoreExecutors | isAppEngineWithApiClasses | ()Z | com.google.guava:guava-33.8.0-jre | no method of that name
            org/apache/commons/lang3/concurrent/CallableBackgroundInitializer | <init> | ()V | org.apache.commons:commons-lang3-3.22.0 | only (Ljava/util/concurrent/Callable;)V
            io/github/resilience4j/bulkhead/internal/FixedThreadPoolBulkhead | ofDefaults | * | io.github.resilience4j:resilience4j-bulkhead-2.4.0 | no method of that name
            com/google/common/util/concurrent/ExecutionSequencer | <extends> | * | com.google.guava:guava-33.8.0-jre | it is final
            com/google/common/collect/ImmutableList | <extends> | * | com.google.guava:guava-33.8.0-jre | no constructor is public or protected
            org/springframework/http/HttpStatusCode | <extends> | * | org.springframework:spring-web-7.0.10 | it is sealed
            com/google/common/util/concurrent/MoreExecutors | <annotation> | * | com.google.guava:guava-33.8.0-jre | not an annotation
            groovy/lang/Category | <annotation> | * | org.apache.groovy:groovy-6.0.0 | retention SOURCE
            io/smallrye/common/annotation/AddOpens | <annotation> | * | io.smallrye.common:smallrye-common-annotation-2.21.1 | AddOpens$List, which no signature has
            kotlinx/coroutines/GlobalScope | <field>NONE | * | org.jetbrains.kotlinx:kotlinx-coroutines-core-jvm-1.11.0 | no such field
            kotlinx/coroutines/GlobalScope | <field>INSTANCE | I | org.jetbrains.kotlinx:kotlinx-coroutines-core-jvm-1.11.0 | no such field
            """)
    void aWrongSignatureIsSeen(String owner, String name, String descriptor, String presentIn, String missing)
            throws Exception {
        Signature row = new Signature(owner, name, descriptor, presentIn);
        assertThat(new LibraryProof(libraries, signatures).missing(row)).contains(missing);
    }
}
