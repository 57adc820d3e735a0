import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
def reports = new File(basedir, 'target/ban-threading')
assert reports.list().sort() == ['report.html', 'threading-debt.ics']
def page = new File(reports, 'report.html').getText('UTF-8')
assert page.startsWith('<!doctype html>')
assert page.contains('<h1>com.acme:orders</h1>')
assert page.contains('class="verdict green"') || page.contains('class="verdict amber"')
assert page.contains('>orders-place</h3>')
def calendar = new File(reports, 'threading-debt.ics').getText('UTF-8')
assert calendar.startsWith('BEGIN:VCALENDAR\r\n')
assert calendar.contains('\r\nUID:orders-place@com.acme:orders\r\n')
