package org.apache.commons.io;

public class IOUtils {
    void patched(Runnable task) {
        new Thread(task).start();
    }
}
