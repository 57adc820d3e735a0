import io.github.banthreading.it.ReferenceDay

ReferenceDay.shift(basedir)

// The oldest shade that Maven 4 runs: those before call what it has removed.
if (mavenVersion.startsWith('4.')) {
    def pom = new File(basedir, 'pom.xml')
    pom.text = pom.text.replace('<shade>3.2.4</shade>', '<shade>3.5.1</shade>')
}
true
