def log = new File(basedir, 'build.log').text.replaceAll('(?m) +$', '')

assert log =~ /\[INFO\] The catalogue: \d+ APIs in 38 groups, preset standard\n/
assert log.contains('''\
[INFO] java.lang.Thread#sleep: 3 APIs in the catalogue, preset strict
[INFO]
[INFO]   java.lang.Thread
[INFO]     warned    sleep                  sleep(java.time.Duration)
[INFO]     warned    sleep                  sleep(long)
[INFO]     warned    sleep                  sleep(long, int)
[INFO]
[INFO] [sleep] The function is billed while it sleeps and does nothing.
[INFO]   Instead: a Step Functions Wait state, an SQS delay, or the retry
[INFO]   strategy of the SDK.
''')
assert log.contains('''\
[ERROR] ban-threading: java.util.concurrent.CompletableFutur is not in the
[ERROR]   catalogue
[ERROR]   No use of it is looked for, but for what it inherits.
[ERROR]
[ERROR] Next: did you mean java.util.concurrent.CompletableFuture? Write:
[ERROR]   -DbanThreading.api=java.util.concurrent.CompletableFuture
''')
assert log.contains('''\
[INFO] java.util.ArrayList#parallelStream: 1 API in the catalogue, inherited,
[INFO]   preset standard
[INFO]
[INFO]   java.util.Collection
[INFO]     banned    parallel-stream        parallelStream()
''')
assert !log.contains('\tat ')
