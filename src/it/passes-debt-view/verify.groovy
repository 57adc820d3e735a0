import io.github.banthreading.it.BuildLog
import io.github.banthreading.it.Golden

new BuildLog(basedir).isAsExpected()
Golden.compareReport(basedir, version)
['report.html', 'report.sarif', 'report-full.sarif', 'threading-debt.ics'].each {
    assert new File(basedir, "target/ban-threading/$it").length() > 0
}
