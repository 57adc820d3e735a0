import io.github.banthreading.it.ReferenceDay

ReferenceDay.shift(basedir)
new File(basedir, '.git').mkdir()
