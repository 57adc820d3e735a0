package io.github.banthreading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.banthreading.catalog.Preset;
import io.github.banthreading.use.ApiUse;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.implementation.SuperMethodCall;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Byte Buddy has put other methods around finds what its source says; the names that it makes up are random. */
class RebasedTest {

    private static final Path SOURCE = Path.of("src/test/rebased/com/acme/Orders.java");

    @TempDir
    Path folder;

    /** Ways to put something around a method. */
    enum Enhancement {
        DELEGATION {
            @Override
            DynamicType.Builder<?> of(TypeDescription type, ClassFileLocator locator) {
                return new ByteBuddy()
                        .rebase(type, locator)
                        .method(ElementMatchers.isDeclaredBy(type))
                        .intercept(MethodDelegation.to(Interceptor.class))
                        .constructor(ElementMatchers.any())
                        .intercept(SuperMethodCall.INSTANCE.andThen(StubMethod.INSTANCE));
            }
        },
        SUPER_CALL {
            @Override
            DynamicType.Builder<?> of(TypeDescription type, ClassFileLocator locator) {
                return new ByteBuddy()
                        .rebase(type, locator)
                        .method(ElementMatchers.isDeclaredBy(type))
                        .intercept(SuperMethodCall.INSTANCE);
            }
        },
        ADVICE {
            @Override
            DynamicType.Builder<?> of(TypeDescription type, ClassFileLocator locator) {
                return new ByteBuddy()
                        .redefine(type, locator)
                        .visit(Advice.to(Printing.class).on(ElementMatchers.isMethod()));
            }
        };

        abstract DynamicType.Builder<?> of(TypeDescription type, ClassFileLocator locator);

        /** Glue has no line, and what is called through a class of its own lends it none. */
        List<String> differences() {
            return this == DELEGATION
                    ? List.of(
                            "line 0 finds synchronized#method in Orders#count()",
                            "line 11 does not find synchronized#method in Orders#count()")
                    : List.of();
        }
    }

    /** Proceeds. */
    public static final class Interceptor {

        private Interceptor() {}

        @RuntimeType
        public static Object proceed(@SuperCall Callable<?> method) throws Exception {
            return method.call();
        }
    }

    /** Says that a method begins. */
    static final class Printing {

        private Printing() {}

        @Advice.OnMethodEnter
        static void enter() {
            System.out.println("in");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatTheCommentsSay(Enhancement enhancement) throws Exception {
        Path classes = folder.resolve("classes");
        Compiler.JAVAC.compile(classes, List.of("--release", "17", "-g", "-proc:none"), List.of(SOURCE));
        enhance(classes.toFile(), enhancement);

        List<ApiUse> uses =
                Scans.scan(classes, Scans.policy(Preset.STRICT), SOURCE.getParent(), List.of()).uses().stream()
                        .map(use -> new ApiUse(use.api(), use.site().inFile("Orders.java")))
                        .toList();
        assertThat(Fixture.read(SOURCE, Compiler.JAVAC).differences(uses)).isEqualTo(enhancement.differences());
    }

    static void enhance(File classes, Enhancement enhancement) throws Exception {
        try (ClassFileLocator locator = new ClassFileLocator.Compound(
                new ClassFileLocator.ForFolder(classes), ClassFileLocator.ForClassLoader.ofSystemLoader())) {
            TypeDescription type =
                    TypePool.Default.of(locator).describe("com.acme.Orders").resolve();
            enhancement.of(type, locator).make().saveIn(classes);
        }
    }
}
