package io.github.banthreading.scan;

import java.io.IOException;

/** Gives the bytes of one class file; asked a second time only when something in it turned out to be used. */
@FunctionalInterface
public interface ClassFile {

    /** The whole file; throws {@link IOException} with a clause that says why it cannot be read, or not be read again. */
    byte[] bytes() throws IOException;

    /** The same with its structure; throws {@link RuntimeException} when that is damaged. */
    default ClassBytes open() throws IOException {
        return new ClassBytes(bytes());
    }
}
