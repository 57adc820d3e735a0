import io.github.banthreading.it.BuildLog

def log = new BuildLog(basedir)
log.hasNoStackTrace()
assert log.commands().isEmpty()
def lines = new File(basedir, 'build.log').readLines()
    .collect { it.replaceAll(/\u001b\[[0-9;]*m/, '') }
    .findAll { !it.contains('Command line') && !it.contains('Executing Maven') }
// What a runner would obey is there, with a blank inside.
for (harmless in ['# #[stop-commands]tok', '# #vso[task', '::add-mask::x', '::error file=pom.xml', '# #[group]x', '# #[error]x']) {
    assert lines.any { it.contains(harmless) }: harmless
}
for (order in ['##[', '##vso[']) {
    assert lines.findAll { it.contains(order) }.isEmpty()
}
// Behind a level too: some runners print the log of a job again without it.
assert lines.findAll { it =~ /^(\[[A-Z]+\])?[\s+-]*::\w/ }.isEmpty()
