package io.github.banthreading.scan;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.MethodVisitor;

/** Collects the annotations of one method. */
class MethodDeclaration extends MethodVisitor {

    private final ClassCollector owner;
    private final String name;
    private final String descriptor;

    MethodDeclaration(ClassCollector owner, String name, String descriptor) {
        super(ClassCollector.API);
        this.owner = owner;
        this.name = name;
        this.descriptor = descriptor;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
        MethodKey key = new MethodKey(name, descriptor);
        // Lombok and groovyc mark constructors that they make; the initialisers in them a person wrote all the same.
        if (ClassCollector.isGenerated(type) && !key.isConstructor()) {
            owner.addGenerated(key);
        }
        owner.addAnnotation(type, key, null);
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String type, boolean visible) {
        owner.addAnnotation(type, new MethodKey(name, descriptor), null);
        return null;
    }
}
