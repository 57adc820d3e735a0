import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
def json = new File(basedir, 'target/ban-threading/report.json').text.replaceAll('\\s+', ' ')
assert json.contains('"excluded": 1, "excludedClasses": [ "com.acme.client.Client" ],')
assert json.contains('"letPass": [ { "by": "excludes", "uses": 0, "classes": 1 } ]')
def page = new File(basedir, 'target/ban-threading/report.html').text
assert page.contains('not judged')
