import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
assert new File(basedir, 'threading-debt.toml').text.contains('"orders-place"')
