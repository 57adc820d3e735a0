import io.github.banthreading.it.Golden
import java.util.zip.ZipFile

def jar = new ZipFile(new File(basedir, "../../ban-threading-maven-plugin-${version}.jar"))
// Libraries by their first folder; what is inside one of them and has a licence of its own, by that.
def parts = jar.entries().findAll { !it.directory }*.name.collect {
    def shaded = it =~ '^io/github/banthreading/shaded/(tomlj/internal/antlr|[^/]+)/.*'
    def own = it =~ '^io/github/banthreading/(text|use|catalog|debt|verdict|scan|path|report|maven)/.*'
    shaded ? "library " + shaded[0][1] : own ? "own " + own[0][1] : it
}
jar.close()
Golden.compareText(basedir, "expected-contents.txt", parts.toSet().sort().join("\n") + "\n")

// Maven reads it in each build that has the rule.
def pom = new File(basedir, "../../it-repo/io/github/banthreading/ban-threading-maven-plugin/${version}/ban-threading-maven-plugin-${version}.pom")
def elements = pom.readLines().findAll { it ==~ /  <\w.*/ }.collect { it.replaceFirst(/ *<(\w+).*/, '$1') }
Golden.compareText(basedir, "expected-pom.txt", elements.join("\n") + "\n")
