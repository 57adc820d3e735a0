package io.github.banthreading.benchmark;

import io.github.banthreading.maven.ProductScan;
import io.github.banthreading.scan.Scanner;
import java.util.concurrent.TimeUnit;
import org.objectweb.asm.ClassReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One scan of a folder in a virtual machine of its own, as a build does it: nothing is warm, each library loads its own
 * classes and data.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ScanBenchmark {

    /** The folder of the corpus. */
    @Param("")
    public String folder = "";

    /** The first floor: nothing reads class files faster than reading them. */
    @Benchmark
    public long everyByte() {
        long[] sum = {0};
        Corpus.in(folder).forEach((path, bytes) -> {
            for (byte each : bytes) {
                sum[0] += each;
            }
        });
        return sum[0];
    }

    /** The second floor: ASM visits every instruction, and nobody looks. */
    @Benchmark
    public int bareAsm() {
        int[] methods = {0};
        Corpus.in(folder).forEach((path, bytes) -> {
            BareVisitor visitor = new BareVisitor();
            new ClassReader(bytes).accept(visitor, ClassReader.SKIP_FRAMES);
            methods[0] += visitor.methods();
        });
        return methods[0];
    }

    /** The product: catalogue, hierarchy and folding included. */
    @Benchmark
    public int banThreading() {
        Scanner scanner = ProductScan.scanner();
        Corpus.in(folder).readInto(scanner);
        return scanner.scan().uses().size();
    }

    /** Exact owners only, with its own list. */
    @Benchmark
    public int modernizer() throws Exception {
        return Peers.modernizer(Corpus.in(folder));
    }

    /** Nine classes. */
    @Benchmark
    public int forbiddenApis() throws Exception {
        return Peers.forbiddenApis(Corpus.in(folder));
    }

    /** Nine classes. */
    @Benchmark
    public int archUnit() {
        return Peers.archUnit(Corpus.in(folder));
    }
}
