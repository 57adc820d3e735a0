package io.github.banthreading.scan;

/** Which compiler wrote a class file, as far as that decides what a person wrote in it. */
enum Language {

    /** Of javac, ecj and groovyc, and of everything that is not recognised. */
    JAVA,

    /** Every class of kotlinc has an annotation {@code kotlin.Metadata}. */
    KOTLIN,

    /** Every class of scalac has an attribute of its own: that of Scala 3 one, that of Scala 2 one of two others. */
    SCALA;

    static final String KOTLIN_METADATA = "Lkotlin/Metadata;";

    /** Whether an attribute holds the annotation that kotlinc writes first. */
    static boolean isOfKotlin(ClassBytes file, Attributes attribute) {
        return attribute.isNamed("RuntimeVisibleAnnotations")
                && file.u2(attribute.contents()) > 0
                && file.isUtf8(file.u2(attribute.contents() + 2), KOTLIN_METADATA);
    }

    /** Whether an attribute (JVMS 4.7) is one that only scalac writes. */
    static boolean isOfScala(Attributes attribute) {
        return attribute.isNamed("ScalaSig") || attribute.isNamed("Scala") || attribute.isNamed("TASTY");
    }
}
