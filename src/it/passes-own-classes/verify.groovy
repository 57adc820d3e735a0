import io.github.banthreading.it.BuildLog

def log = new BuildLog(basedir)
log.hasLine(~/\[INFO] ban-threading: \d+ classes, 0 new uses, 0 on the debt list \(\d+ ms\)/)
log.lacks('[WARNING] ban-threading')
log.hasNoStackTrace()
