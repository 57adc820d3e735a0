package io.github.banthreading.report.wording;

import java.util.List;

/** Gives the source that reports show around a use. */
@FunctionalInterface
public interface SourceLines {

    /** For reports of classes whose sources are not there. */
    SourceLines NONE = file -> List.of();

    /**
     * All lines of a source file, without their ends.
     *
     * @param file as findings name it
     * @return empty when it is no source of the module, or cannot be read
     */
    List<String> of(String file);
}
