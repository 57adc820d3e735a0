import java.util.zip.Deflater
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

new File(basedir, "damaged.jar").text = "half a download"
new File(basedir, "bomb.jar").withOutputStream { file ->
    def jar = new ZipOutputStream(file)
    jar.level = Deflater.BEST_SPEED
    jar.putNextEntry(new ZipEntry("com/amazonaws/services/lambda/runtime/RequestStreamHandler.class"))
    byte[] zeros = new byte[1 << 20]
    (1..1024).each { jar.write(zeros) }
    jar.close()
}
