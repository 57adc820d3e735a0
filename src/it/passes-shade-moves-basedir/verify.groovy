import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
assert !new File(basedir, 'target/threading-debt.toml').exists()
assert new File(basedir, 'target/ban-threading/report.json').text.contains('"file": "src/main/java/com/acme/Orders.java"')
