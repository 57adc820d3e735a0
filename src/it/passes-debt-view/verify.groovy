import io.github.banthreading.it.BuildLog
import io.github.banthreading.it.Golden

new BuildLog(basedir).isAsExpected()
Golden.compareReport(basedir, version)
for (file in ['report.html', 'report.sarif', 'report-full.sarif', 'threading-debt.ics']) {
    assert new File(basedir, "target/ban-threading/$file").length() > 0
}
