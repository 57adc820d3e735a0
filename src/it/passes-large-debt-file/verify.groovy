import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
def debt = new File(basedir, 'threading-debt.toml')
assert debt.length() > 1 << 20
assert debt.readLines().count('[[debt]]') == 3200
