import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
log.hasLine(Pattern.compile(".*  The code has all that orders/threading-debt.toml allows\\."))
log.hasLine(Pattern.compile(".*  Every use that fails is in orders/threading-debt.toml\\."))
log.hasLine(Pattern.compile(".*:check \\(default\\) @ orders.*"))
