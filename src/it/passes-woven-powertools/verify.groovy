import io.github.banthreading.it.BuildLog
import java.nio.charset.StandardCharsets

new BuildLog(basedir).isAsExpected()

def read = { module, file -> new File(basedir, "$module/target/$file") }
def isWoven = { new String(read(it, 'classes/com/acme/OrderHandler.class').bytes, StandardCharsets.ISO_8859_1).contains('_aroundBody') }
assert !isWoven('plain')
assert isWoven('woven') && isWoven('advised')

def findings = { read(it, 'ban-threading/report.json').text.replaceAll('(?s).*"findings": ', '').replaceAll("com.acme:$it|$it/", '') }
assert findings('plain').contains('handleRequest(java.util.Map, com.amazonaws.services.lambda.runtime.Context)')
assert findings('woven') == findings('plain')
assert findings('advised') == findings('plain')
