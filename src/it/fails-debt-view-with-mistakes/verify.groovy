import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
assert new File(basedir, 'target/ban-threading/report.json').text.contains('"mistakes"')
assert new File(basedir, 'target/ban-threading/report.sarif').text.contains('"executionSuccessful": false')
