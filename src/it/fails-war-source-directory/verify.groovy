import io.github.banthreading.it.BuildLog

new BuildLog(basedir).hasNoStackTrace()
def json = new File(basedir, 'target/ban-threading/report.json').text
assert json.contains('"passed": false')
assert json.contains('"class": "com.acme.Legacy"')
