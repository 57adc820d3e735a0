import io.github.banthreading.it.ReferenceDay

// One source and one debt file for three builds: not woven, woven, and woven with one more advised method in front.
['plain', 'woven', 'advised'].each { module ->
    def folder = new File(basedir, "$module/src/main/java/com/acme")
    folder.mkdirs()
    def source = new File(basedir, 'OrderHandler.java').text
    def front = module == 'advised' ? '@Logging(logEvent = true) public' : 'public'
    new File(folder, 'OrderHandler.java').text = source.replace('public /* front */', front)
    new File(basedir, "$module/threading-debt.toml").text = new File(basedir, 'debt.toml').text
}
ReferenceDay.shift(basedir)
