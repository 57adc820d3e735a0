import io.github.banthreading.it.BuildLog
import java.util.regex.Pattern

def log = new BuildLog(basedir)
log.hasNoStackTrace()
log.hasLine(Pattern.compile("\\[INFO\\] --- orders/threading-debt\\.toml"))
log.hasLine(Pattern.compile("\\[INFO\\] \\+\\+\\+ orders/threading-debt\\.toml"))
log.hasLine(Pattern.compile("\\[INFO\\] ban-threading: 1 entry would be added to orders/threading-debt\\.toml"))
log.hasLine(Pattern.compile("\\[INFO\\] ban-threading: the debt of com\\.acme:orders stays as it is"))
log.hasLine(Pattern.compile("\\[INFO\\] ban-threading: 1 entry added to billing/threading-debt\\.toml"))
assert !new File(basedir, 'orders/threading-debt.toml').exists()
