import io.github.banthreading.it.Compiler
import java.nio.file.Files

def classes = basedir.toPath().resolve("target/classes")
Files.createDirectories(classes.resolve("com/acme"))
Files.createDirectories(basedir.toPath().resolve("elsewhere"))
Compiler.compile(basedir, "src/main/java/com/acme/Orders.java", "target/classes")
Compiler.compile(basedir, "Stock.java", "elsewhere")
Files.createSymbolicLink(classes.resolve("com/loop"), classes)
Files.createSymbolicLink(classes.resolve("again"), classes.resolve("com"))
Files.createSymbolicLink(classes.resolve("out"), basedir.toPath().resolve("elsewhere"))
return true
