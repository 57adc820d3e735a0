import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
log.hasLine(Pattern.compile(".*let pass by configuration: 1 use \\(allow=java.lang.Thread#start\\(\\)\\), 1"))
log.hasLine(Pattern.compile(".*INFO.*  use \\(catalogFile\\)"))
def json = new File(basedir, 'orders/target/ban-threading/report.json').text.replaceAll('\\s+', ' ')
assert json.contains('"letPass": [ { "by": "allow=java.lang.Thread#start()", "uses": 1 }, { "by": "catalogFile", "uses": 1 } ]')
assert json.contains('{ "parameter": "catalogFile", "value": "classpath:acme/threads.txt", "from": "pom" }')
