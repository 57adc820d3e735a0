import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
assert !new File(basedir, 'target').exists()
