import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
log.hasLine(Pattern.compile(".*the code has all that threading-debt.toml allows, nothing to prune"))
log.hasLine(Pattern.compile(".*every use that fails is in threading-debt.toml, nothing to add"))
