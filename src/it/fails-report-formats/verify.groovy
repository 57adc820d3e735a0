import io.github.banthreading.it.Golden

for (file in ['report.json', 'report.sarif', 'report-full.sarif', 'codeclimate.json']) {
    Golden.compareReport(basedir, version, 'orders', file)
}
