import io.github.banthreading.it.BuildLog

new BuildLog(basedir).hasNoStackTrace()
def log = new File(basedir, 'build.log').text
assert log.split('does not pass|refuses com.acme:orders', -1).length == 3
