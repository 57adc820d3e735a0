def folder = new File(basedir, 'src/main/java/com/acme')
folder.mkdirs()
(1..40).each { type ->
    def text = new StringBuilder("package com.acme;\n\nclass Orders$type {\n")
    (1..80).each { text << "    void method$it(Runnable work) {\n        new Thread(work).start();\n    }\n\n" }
    new File(folder, "Orders${type}.java").text = text << "}\n"
}
return true
