import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.bytecode.enhance.spi.DefaultEnhancementContext;
import org.hibernate.bytecode.enhance.spi.Enhancer;
import org.hibernate.bytecode.enhance.spi.UnloadedClass;
import org.hibernate.bytecode.enhance.spi.UnloadedField;
import org.hibernate.bytecode.internal.BytecodeProviderInitiator;

/**
 * Enhances the class files of a folder where they lie, as Hibernate's plugins do in a build, with all that these can switch on,
 * and prints how many it has changed. The folder is on the class path, where it looks for supertypes.
 */
class Enhance {

    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Enhancer enhancer =
                BytecodeProviderInitiator.buildDefaultBytecodeProvider().getEnhancer(new Everything());
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
        for (Path file : files) {
            enhancer.discoverTypes(name(classes, file), Files.readAllBytes(file));
        }
        int enhanced = 0;
        for (Path file : files) {
            byte[] bytes = enhancer.enhance(name(classes, file), Files.readAllBytes(file));
            if (bytes != null) {
                Files.write(file, bytes);
                enhanced++;
            }
        }
        System.out.println(enhanced);
    }

    private static String name(Path classes, Path file) {
        String path = classes.relativize(file).toString();
        return path.substring(0, path.length() - ".class".length()).replace('/', '.').replace('\\', '.');
    }

    /** Lazy attributes, dirty tracking, both ends of an association, and whoever else reads the fields. */
    private static final class Everything extends DefaultEnhancementContext {
        @Override
        public boolean hasLazyLoadableAttributes(UnloadedClass type) {
            return true;
        }

        @Override
        public boolean isLazyLoadable(UnloadedField field) {
            return true;
        }

        @Override
        public boolean doBiDirectionalAssociationManagement(UnloadedField field) {
            return true;
        }

        @Override
        public boolean doExtendedEnhancement(UnloadedClass type) {
            return true;
        }
    }
}
