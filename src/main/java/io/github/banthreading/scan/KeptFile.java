package io.github.banthreading.scan;

import java.io.IOException;
import java.lang.ref.SoftReference;

/**
 * A class file that was scanned and may be asked for again, for where its code leads: it stays as long as nobody needs the
 * memory, because opening a file and walking over its structure costs more than what is done with it.
 */
final class KeptFile implements ClassFile {

    private final ClassFile file;
    private final SoftReference<ClassBytes> kept;

    KeptFile(ClassFile file, ClassBytes bytes) {
        this.file = file;
        this.kept = new SoftReference<>(bytes);
    }

    /** What was scanned. */
    @Override
    public byte[] bytes() throws IOException {
        ClassBytes open = kept.get();
        return open == null ? file.bytes() : open.bytes();
    }

    @Override
    public ClassBytes open() throws IOException {
        ClassBytes open = kept.get();
        return open == null ? file.open() : open;
    }

    /** What lies there now, so that a scan notices when somebody writes at the same time. */
    static byte[] readAgain(ClassFile file) throws IOException {
        return file instanceof KeptFile keeper ? keeper.file.bytes() : file.bytes();
    }
}
