import io.github.banthreading.it.Compiler

new File(basedir, "target/classes").mkdirs()
Compiler.compile(basedir, "Legacy.java", "target/classes")
new File(basedir, "Legacy.java").delete()
