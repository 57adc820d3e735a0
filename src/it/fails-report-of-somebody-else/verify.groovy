import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
assert new File(basedir, 'reports/report.json').text == '{ "coverage": 0.93 }\n'
assert new File(basedir, 'reports/report.html').exists()
