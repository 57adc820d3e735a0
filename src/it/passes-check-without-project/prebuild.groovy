import io.github.banthreading.it.Compiler

Compiler.compile(basedir, 'sources/com/acme/Orders.java', 'classes')
