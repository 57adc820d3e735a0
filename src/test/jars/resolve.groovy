// Brings the jars of a list into the folders that it names below target, through the Maven that runs: its settings, mirrors,
// local repository and --offline hold. What is there already is not asked for again, what the list lost is deleted.
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING

import java.nio.file.Files
import java.util.zip.ZipFile
import org.eclipse.aether.RepositorySystem
import org.eclipse.aether.artifact.DefaultArtifact
import org.eclipse.aether.resolution.ArtifactRequest
import org.eclipse.aether.resolution.ArtifactResolutionException

/** Folder below target -> coordinates, as they stand in the list; whatever is no line of it ends the build. */
def readList(File list) {
    def folders = [:]
    list.eachLine('UTF-8') { line, number ->
        def text = line.replaceFirst(/#.*/, '').trim()
        def folder = text =~ /^\[([\w\/-]+)]$/
        if (folder) {
            folders[folder[0][1]] = []
        } else if (folders && text ==~ /[\w.-]+:[\w.-]+:[\w.-]+/) {
            folders*.value.last() << text
        } else if (text) {
            throw new IllegalArgumentException("$list:$number: $text: expected [folder], or group:artifact:version below one")
        }
    }
    return folders
}

/** GROUP.ARTIFACT-VERSION.jar, so that two groups may have an artifact of one name. */
def nameOf(String coordinates) {
    def (group, artifact, version) = coordinates.split(':')
    return "$group.$artifact-${version}.jar".toString()
}

/** The files of the jars; asks for all at once, and names all that cannot be had. */
def resolve(Collection<String> coordinates) {
    try {
        def requests = coordinates.collect {
            def (group, artifact, version) = it.split(':')
            new ArtifactRequest(new DefaultArtifact(group, artifact, 'jar', version), project.remoteProjectRepositories, null)
        }
        log.info("Resolving ${requests.size()} jars for tests")
        return session.lookup(RepositorySystem.name).resolveArtifacts(session.repositorySession, requests)
                .collectEntries { [it.request.artifact.with { "$groupId:$artifactId:$version".toString() }, it.artifact.file] }
    } catch (ArtifactResolutionException e) {
        def missing = e.results.findAll { !it.resolved }.collect { it.request.artifact }
        throw new IllegalStateException("no jar for $missing: $e.message", e)
    }
}

/** The classes of jars in one folder, as a compiler would have left them. */
def unpack(Collection<File> jars, File folder) {
    folder.deleteDir()
    def root = folder.canonicalFile.toPath()
    jars.collect { new ZipFile(it) }.each { zip ->
        zip.entries().findAll { it.name ==~ /(?!META-INF\/).*(?<!module-info)\.class/ }.each { entry ->
            def file = root.resolve(entry.name).normalize()
            if (!file.startsWith(root)) {
                throw new IllegalStateException("$zip.name: $entry.name leaves its folder")
            }
            Files.createDirectories(file.parent)
            zip.getInputStream(entry).withCloseable { Files.copy(it, file, REPLACE_EXISTING) }
        }
        zip.close()
    }
}

def target = project.build.directory as File
def wanted = lists.split(',').collect { readList(new File(project.basedir, it.trim())) }.sum()
def folderOf = { new File(target, unpacked ? "${it}.jars" : it) }
def isThere = { folder, jar -> new File(folderOf(folder), nameOf(jar)).file }
def missing = wanted.collectMany { folder, jars -> jars.findAll { !isThere(folder, it) } }.unique()
def files = missing ? resolve(missing) : [:]

wanted.each { folder, jars ->
    def fresh = jars.findAll { !isThere(folder, it) }
    def place = folderOf(folder)
    place.mkdirs()
    place.listFiles().findAll { it.name.endsWith('.jar') && !(it.name in jars.collect { nameOf(it) }) }*.delete()
    if (unpacked && fresh) {
        unpack(jars.collect { files[it] ?: new File(place, nameOf(it)) }, new File(target, folder))
    }
    fresh.each { jar ->
        // Whole or not at all: what is there is not copied again.
        def part = Files.copy(files[jar].toPath(), new File(place, 'part').toPath(), REPLACE_EXISTING)
        Files.move(part, new File(place, nameOf(jar)).toPath(), REPLACE_EXISTING)
    }
}
