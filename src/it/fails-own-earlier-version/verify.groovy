import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
def refused = new File(basedir, 'build.log').readLines().findAll { it.contains('2 uses of threading APIs are not allowed') || it.contains('2 new uses') }
assert refused.size() == 4
