import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
log.hasLine(Pattern.compile(".*WARNING.* ban-threading: com.acme:orders would not pass"))
log.hasLine(Pattern.compile(".*WARNING.*  2 uses of threading APIs are not allowed"))
log.hasLine(Pattern.compile(".*WARNING.*  They only warn for now, because onNew is warn."))
log.hasLine(Pattern.compile(".*ban-threading: 1 entry would be added.*"))
def json = new File(basedir, 'target/ban-threading/report.json').text
assert json.contains('"warningsOnly": true')
assert json.contains('"passed": true')
assert json.replaceAll('\\s+', ' ').contains('{ "parameter": "onNew", "value": "warn", "from": "pom" }')
assert new File(basedir, 'target/ban-threading/report.html').text.contains('what no entry lists only warns for now')
