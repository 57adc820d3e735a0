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
