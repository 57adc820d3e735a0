def out = new File(basedir, 'src/web/WEB-INF/classes')
out.mkdirs()
assert javax.tools.ToolProvider.systemJavaCompiler.run(null, null, null, '-d', out.path, new File(basedir, 'other/com/acme/Legacy.java').path) == 0
