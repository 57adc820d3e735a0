def log = new File(basedir, 'build.log').text

assert log =~ /\[INFO\] The catalogue: \d+ APIs in 38 groups, preset standard\n/
assert log.contains('''\
[INFO] java.lang.Thread#sleep: 3 APIs in the catalogue, preset strict

  java.lang.Thread
    warned    sleep                  sleep(java.time.Duration)
    warned    sleep                  sleep(long)
    warned    sleep                  sleep(long, int)

[sleep] The function is billed while it sleeps and does nothing.
  Instead: a Step Functions Wait state, an SQS delay, or the retry
  strategy of the SDK.
''')
assert log.contains("ban-threading: 'java.util.concurrent.CompletableFutur' is not in the catalogue, so no use of it is" +
        " looked at; did you mean 'java.util.concurrent.CompletableFuture'?")
assert !log.contains('\tat ')
