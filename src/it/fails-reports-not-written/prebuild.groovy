import java.nio.file.Files

// A file where the folder should be: it stops root too, which permissions do not.
Files.createDirectories(basedir.toPath().resolve("target"))
Files.writeString(basedir.toPath().resolve("target/ban-threading"), "no folder")
return true
