package io.github.banthreading.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds to time: modules of small classes that call each other and the JDK, as business code does. */
final class SampleProject {

    private static final String DEPENDENCIES = """
              <dependencies>
                <dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId><version>33.8.0-jre</version></dependency>
                <dependency><groupId>io.projectreactor</groupId><artifactId>reactor-core</artifactId><version>3.8.8</version></dependency>
                <dependency><groupId>org.springframework</groupId><artifactId>spring-context</artifactId><version>7.0.10</version></dependency>
              </dependencies>
            """;

    private static final String PRODUCT = """
                              <dependencies>
                                <dependency>
                                  <groupId>io.github.banthreading</groupId>
                                  <artifactId>ban-threading-maven-plugin</artifactId>
                                  <version>%s</version>
                                </dependency>
                              </dependencies>
            """.formatted(Maven.RELEASE);

    private SampleProject() {}

    /** What stands in the POM about Enforcer. */
    enum Gate {
        /** Nothing at all. */
        NONE,
        /** Enforcer with a rule of its own that looks at nothing. */
        ENFORCER,
        /** Enforcer with the product. */
        PRODUCT,
        /** The same without reports. */
        PRODUCT_WITHOUT_REPORTS,
        /** The goal {@code check} of the product in place of Enforcer. */
        PRODUCT_GOAL,
        /** The plugin of forbidden-apis, with nine classes of threads. */
        FORBIDDEN_APIS,
        /** The plugin of modernizer, with its own list. */
        MODERNIZER
    }

    /** One module. */
    static void writeModule(Path folder, Gate gate, int classes) throws IOException {
        writeSources(folder, classes);
        Files.writeString(folder.resolve("pom.xml"), pom("<artifactId>orders</artifactId>", "jar", "", gate));
    }

    /** A parent, and modules that all have the same dependencies. */
    static void writeReactor(Path folder, Gate gate, int modules, int classes) throws IOException {
        StringBuilder names = new StringBuilder("  <modules>\n");
        for (int i = 0; i < modules; i++) {
            names.append("    <module>m").append(i).append("</module>\n");
            Path module = folder.resolve("m" + i);
            writeSources(module, classes);
            Files.writeString(module.resolve("pom.xml"), """
                    <project xmlns="http://maven.apache.org/POM/4.0.0">
                      <modelVersion>4.0.0</modelVersion>
                      <parent><groupId>com.acme</groupId><artifactId>reactor</artifactId><version>1.0</version></parent>
                      <artifactId>m%d</artifactId>
                    </project>
                    """.formatted(i));
        }
        names.append("  </modules>\n");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("pom.xml"), pom("<artifactId>reactor</artifactId>", "pom", names.toString(), gate));
    }

    private static String pom(String artifact, String packaging, String modules, Gate gate) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  %s
                  <version>1.0</version>
                  <packaging>%s</packaging>
                  <properties>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    <maven.compiler.release>17</maven.compiler.release>
                  </properties>
                %s%s  <build>
                    <pluginManagement>
                      <plugins>
                        <plugin><artifactId>maven-clean-plugin</artifactId><version>3.5.0</version></plugin>
                        <plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                        <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                        <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
                        <plugin><artifactId>maven-jar-plugin</artifactId><version>3.5.1</version></plugin>
                      </plugins>
                    </pluginManagement>
                    <plugins>
                %s    </plugins>
                  </build>
                </project>
                """.formatted(artifact, packaging, modules, DEPENDENCIES, plugin(gate));
    }

    private static String plugin(Gate gate) {
        return switch (gate) {
            case NONE -> "";
            case ENFORCER -> enforcer("", "<alwaysPass/>");
            case PRODUCT -> enforcer(PRODUCT, "<banThreading/>");
            case PRODUCT_WITHOUT_REPORTS -> enforcer(PRODUCT, "<banThreading><reports>none</reports></banThreading>");
            case PRODUCT_GOAL ->
                peer("io.github.banthreading", "ban-threading-maven-plugin", Maven.RELEASE, "check", "");
            case FORBIDDEN_APIS ->
                peer(
                        "de.thetaphi",
                        "forbiddenapis",
                        "3.11",
                        "check",
                        "<signatures>" + String.join("\n", Peers.NINE_CLASSES) + "</signatures>");
            case MODERNIZER ->
                peer("org.gaul", "modernizer-maven-plugin", "3.5.0", "modernizer", "<javaVersion>17</javaVersion>");
        };
    }

    private static String peer(String group, String artifact, String version, String goal, String configuration) {
        return """
                      <plugin>
                        <groupId>%s</groupId>
                        <artifactId>%s</artifactId>
                        <version>%s</version>
                        <executions>
                          <execution>
                            <phase>verify</phase>
                            <goals><goal>%s</goal></goals>
                            <configuration>%s</configuration>
                          </execution>
                        </executions>
                      </plugin>
                """.formatted(group, artifact, version, goal, configuration);
    }

    private static String enforcer(String dependencies, String rule) {
        return """
                      <plugin>
                        <artifactId>maven-enforcer-plugin</artifactId>
                        <version>3.7.0</version>
                %s        <executions>
                          <execution>
                            <phase>verify</phase>
                            <goals><goal>enforce</goal></goals>
                            <configuration><rules>%s</rules></configuration>
                          </execution>
                        </executions>
                      </plugin>
                """.formatted(dependencies, rule);
    }

    private static void writeSources(Path module, int classes) throws IOException {
        Path sources = Files.createDirectories(module.resolve("src/main/java/com/acme"));
        for (int i = 0; i < classes; i++) {
            Files.writeString(sources.resolve("Service" + i + ".java"), """
                    package com.acme;

                    import com.google.common.base.Supplier;
                    import com.google.common.base.Suppliers;
                    import java.util.ArrayList;
                    import java.util.HashMap;
                    import java.util.List;
                    import java.util.Map;
                    import java.util.Optional;

                    public class Service%1$d {
                        private final Map<String, List<Integer>> orders = new HashMap<>();
                        private final Supplier<Integer> limit = Suppliers.memoize(() -> 100);

                        public int place(String customer, int amount) {
                            orders.computeIfAbsent(customer, key -> new ArrayList<>()).add(amount);
                            return Math.min(limit.get(), total(customer).orElse(0)) + new Service%2$d().size();
                        }

                        public Optional<Integer> total(String customer) {
                            return Optional.ofNullable(orders.get(customer)).map(all -> all.stream().mapToInt(each -> each).sum());
                        }

                        public int size() {
                            try {
                                return orders.values().stream().mapToInt(List::size).sum();
                            } finally {
                                orders.remove("none");
                            }
                        }

                        @Override
                        public String toString() {
                            return "Service%1$d" + orders;
                        }
                    }
                    """.formatted(i, (i + 1) % classes));
        }
    }
}
