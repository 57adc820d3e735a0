import io.github.banthreading.it.BuildLog
import io.github.banthreading.it.Golden

new BuildLog(basedir).isAsExpected()
def module = "gr\u00f6 \u00dfe #1 100%41/\u6ce8\u6587+b&c"
Golden.compareReport(basedir, version, module, "report.json")
def sarif = new File(basedir, module + "/target/ban-threading/report.sarif").getText("UTF-8")
def uri = "gr%C3%B6%20%C3%9Fe%20%231%20100%2541/%E6%B3%A8%E6%96%87%2Bb%26c/src/main/java/com/acme/k%C3%A4ufe/%C3%9Cbersicht.java"
assert sarif.contains(uri + '"'): sarif
