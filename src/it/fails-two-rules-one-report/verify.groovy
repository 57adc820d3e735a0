import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
log.hasLine(Pattern.compile(".*ban-threading: check 2 of this module in one build"))
log.hasLine(Pattern.compile(".*folder 2 inside has those of check 2"))
def reports = new File(basedir, 'orders/target/ban-threading')
assert new File(reports, 'report.json').text.contains('"passed": false')
assert new File(reports, 'report.sarif').text.contains('"ruleId"')
assert new File(reports, '2/report.json').text.contains('"passed": true')
