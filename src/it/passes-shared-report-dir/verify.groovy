import io.github.banthreading.it.BuildLog

new BuildLog(basedir).hasNoStackTrace()
['orders', 'cart'].each {
    assert new File(basedir, "all/$it/report.json").text.contains("\"module\": \"com.acme:$it\"")
    assert new File(basedir, "all/$it/report.html").exists()
}
assert !new File(basedir, 'all/report.json').exists()
