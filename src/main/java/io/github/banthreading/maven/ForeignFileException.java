package io.github.banthreading.maven;

import java.nio.file.FileSystemException;

/** A file in the way that this product did not write, and therefore leaves as it is. */
final class ForeignFileException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    ForeignFileException(String file) {
        super(file, null, "it was not written by ban-threading, so it stays as it is");
    }
}
