import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
def debt = new File(basedir, 'threading-debt.toml').text
assert debt.contains('"orders-place"') && debt.contains('"cart-fill"')
