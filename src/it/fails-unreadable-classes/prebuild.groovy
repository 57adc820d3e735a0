import io.github.banthreading.it.BrokenClasses

BrokenClasses.plant(basedir)
