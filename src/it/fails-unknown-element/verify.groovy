import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
// What an earlier build has written is gone, also when Enforcer never comes to the rule.
def report = new File(basedir, 'target/ban-threading/report.json').text
assert report.contains('"mistakes"') && report.contains("there is no parameter 'prest'")
assert new File(basedir, 'target/ban-threading/report.html').text.contains('prest')
assert !new File(basedir, 'target/ban-threading/threading-debt.ics').exists()
log.hasLine(Pattern.compile(".*ban-threading: pom\\.xml:26:20: there is no parameter 'prest'.*"))
