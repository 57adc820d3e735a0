import io.github.banthreading.it.ReferenceDay

ReferenceDay.shift(basedir)
