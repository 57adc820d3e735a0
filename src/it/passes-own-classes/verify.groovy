import io.github.banthreading.it.BuildLog

def log = new BuildLog(basedir)
log.hasLine(~/\[INFO] ban-threading: no threading in \d+ classes/)
log.lacks('[WARNING] ban-threading')
log.hasNoStackTrace()
