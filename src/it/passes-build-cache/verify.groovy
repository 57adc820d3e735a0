import io.github.banthreading.it.Story

def story = new Story(basedir, localRepositoryPath, version).withMaven(new File(basedir, '../../maven-with-cache/apache-maven-3.9.16'))

story.chapter('An unchanged module, out of the build cache')
story.tell('The first build fills the cache:')
story.green('clean', 'verify')
story.tell('The second one restores the module, with its classes, and the rule looks at it again:')
story.green('clean', 'verify')
story.wasSaid('Found cached build, restoring com.acme:orders from cache')
story.wasSaid('Skipping plugin execution (cached): compiler:compile')
story.tell('A day after the last one the same module, restored just so, fails:')
story.red('clean', 'verify', '-DbanThreading.today=+129d')
story.wasSaid('Found cached build, restoring com.acme:orders from cache')
story.tell('A change of the debt file alone is a change of the module:')
story.edit('threading-debt.toml', 'release 9.2.', 'release 9.3.')
story.green('clean', 'verify')
story.wasNotSaid('Found cached build')
assert basedir.list().every { !it.contains("\${") }
story.isAsExpected()
