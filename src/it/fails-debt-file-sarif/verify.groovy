import io.github.banthreading.it.BuildLog
import io.github.banthreading.it.Golden

new BuildLog(basedir).isAsExpected()
Golden.compareReport(basedir, version, '', 'report.sarif')
Golden.compareText(basedir, 'expected-configured.sarif',
        new File(basedir, 'target/configured/report.sarif').text.replace(version, 'VERSION'))
