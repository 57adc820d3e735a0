import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
log.hasLine(Pattern.compile(".*ban-threading: <prest> in the POM: there is no parameter 'prest'.*"))
