import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
log.hasLine(Pattern.compile(".*nothing in threading-debt.toml is paid, it stays as it is"))
log.hasLine(Pattern.compile(".*no refused use is without an entry, threading-debt.toml stays as it is"))
