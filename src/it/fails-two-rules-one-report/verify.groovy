import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
log.hasLine(Pattern.compile(".*judgement 2 of this module in one build; the reports are those of the worst, and folder 2 inside has those of judgement 2"))
def reports = new File(basedir, 'orders/target/ban-threading')
assert new File(reports, 'report.json').text.contains('"passed": false')
assert new File(reports, 'report.sarif').text.contains('"ruleId"')
assert new File(reports, '2/report.json').text.contains('"passed": true')
