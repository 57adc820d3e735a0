def classes = new File(basedir, 'target/classes')
classes.mkdirs()
assert javax.tools.ToolProvider.systemJavaCompiler.run(null, null, null, '--release', '17', '-d', classes.path,
        new File(basedir, 'before/com/acme/Orders.java').path) == 0
assert new File(classes, 'com/acme/Orders.class').setLastModified(1_000_000_000_000)
