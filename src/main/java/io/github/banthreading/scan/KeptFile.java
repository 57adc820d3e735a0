package io.github.banthreading.scan;

import java.io.IOException;
import java.lang.ref.SoftReference;

/**
 * A class file that was scanned and may be asked for again, for where its code leads: its bytes stay as long as nobody needs
 * the memory, because opening a file costs more than what is done with it.
 */
final class KeptFile implements ClassFile {

    private final ClassFile file;
    private final SoftReference<byte[]> kept;

    KeptFile(ClassFile file, byte[] bytes) {
        this.file = file;
        this.kept = new SoftReference<>(bytes);
    }

    /** What was scanned. */
    @Override
    public byte[] bytes() throws IOException {
        byte[] bytes = kept.get();
        return bytes == null ? file.bytes() : bytes;
    }

    /** What lies there now, so that a scan notices when somebody writes at the same time. */
    static byte[] readAgain(ClassFile file) throws IOException {
        return file instanceof KeptFile keeper ? keeper.file.bytes() : file.bytes();
    }
}
