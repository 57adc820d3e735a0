import io.github.banthreading.it.BuildLog

new BuildLog(basedir).isAsExpected()
def reports = new File(basedir, 'target/ban-threading')
assert reports.list().sort() == ['report.html', 'threading-debt.ics']
def page = new File(reports, 'report.html').getText('UTF-8')
assert page.startsWith('<!doctype html>')
assert page.contains('<h1>com.acme:orders <span class="state allowed">passed</span></h1>')
assert page.contains('<span class="id">orders-place</span>')
def calendar = new File(reports, 'threading-debt.ics').getText('UTF-8')
assert calendar.startsWith('BEGIN:VCALENDAR\r\n')
assert calendar.contains('\r\nUID:orders-place@com.acme:orders\r\n')
