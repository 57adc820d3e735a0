import java.nio.file.Files

// Made here, because a working copy with such names could not be checked out everywhere.
def odd = new File(basedir, "gr\u00f6 \u00dfe #1 100%41/\u6ce8\u6587+b&c")
def sources = new File(odd, "src/main/java/com/acme/k\u00e4ufe")
sources.mkdirs()
Files.move(new File(basedir, "module.xml").toPath(), new File(odd, "pom.xml").toPath())
def source = new File(basedir, "Orders.java").getText("UTF-8")
new File(sources, "\u00dcbersicht.java").setText(source.replace("com.acme", "com.acme.k\u00e4ufe").replace("Orders", "\u00dcbersicht"), "UTF-8")
