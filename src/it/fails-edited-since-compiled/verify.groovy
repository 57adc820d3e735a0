import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
