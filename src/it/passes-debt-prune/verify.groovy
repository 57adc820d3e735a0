import io.github.banthreading.it.BuildLog

def debt = new File(basedir, 'threading-debt.toml').text
def left = debt.readLines().findAll { !(it ==~ /(added|expires) .*/) }.join('\n')
assert left == '''\
# Threading debt of orders.
version = 1

# partly paid, the comment stays
[[debt]]
id      = "orders-place"
class   = "com.acme.Orders"
member  = "place(java.lang.Runnable)"
owner   = "team-orders"
ticket  = "ORD-1234"
reason  = "The audit call predates the Lambda port."
plan    = "Send the audit event to SQS, release 9.2."
[debt.uses]
"java.lang.Thread#<init>(java.lang.Runnable)" = 1   # was three times
"java.lang.Thread#start()"                    = 1'''
new BuildLog(basedir).isAsExpected()
