// As a build of yesterday would have left them.
def folder = new File(basedir, 'target/ban-threading')
folder.mkdirs()
new File(folder, "report.json").text = '{"schemaVersion": 1, "tool": {"name": "ban-threading"}, "passed": true}'
return true
