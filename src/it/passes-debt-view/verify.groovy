import io.github.banthreading.it.BuildLog
import io.github.banthreading.it.Golden

new BuildLog(basedir).isAsExpected()
Golden.compareReport(basedir, version)
