package io.github.banthreading.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the classes of a module lie, and who else has his there. */
class ModuleFoldersTest {

    @TempDir
    Path root;

    private final MavenSession session = Sessions.with();

    private MavenProject module(String name, String output) {
        MavenProject project = new MavenProject();
        project.setGroupId("com.acme");
        project.setArtifactId(name);
        project.setFile(root.resolve(name).resolve("pom.xml").toFile());
        project.getBuild().setDirectory("target");
        project.getBuild().setOutputDirectory(output);
        project.getBuild().setTestOutputDirectory("target/test-classes");
        return project;
    }

    private static Object configured(String folder) throws Exception {
        return configured("warSourceDirectory", folder);
    }

    private static Object configured(String element, String folder) throws Exception {
        return Xpp3DomBuilder.build(
                new StringReader("<configuration><" + element + ">" + folder + "</" + element + "></configuration>"));
    }

    @Test
    void whatTheJarIsMadeOfBesideTheOutputIsNamedWhenItHoldsClasses() throws Exception {
        MavenProject orders = module("orders", "target/classes");
        Plugin jar = new Plugin();
        jar.setGroupId("org.apache.maven.plugins");
        jar.setArtifactId("maven-jar-plugin");
        jar.setConfiguration(configured("classesDirectory", "target/woven"));
        for (String folder : List.of("target/empty", "target/test-classes", "target/classes/part", "../far")) {
            PluginExecution execution = new PluginExecution();
            execution.setId(folder);
            execution.setConfiguration(configured("classesDirectory", folder));
            jar.addExecution(execution);
        }
        orders.getBuild().addPlugin(jar);
        for (String folder : List.of("target/woven", "target/test-classes", "target/classes/part", "../far")) {
            Path classes = Files.createDirectories(root.resolve("orders").resolve(folder));
            Files.write(classes.resolve("A.class"), new byte[1]);
        }
        Files.createDirectories(root.resolve("orders/target/empty"));
        assertThat(JudgedModule.of(orders, session).packedElsewhere())
                .containsExactlyInAnyOrder(root.resolve("orders/target/woven"), root.resolve("far"));
    }

    @Test
    void modulesThatShareAFolderAreNamedHoweverTheyWriteIt() {
        MavenProject orders = module("orders", "../classes");
        MavenProject carts = module("carts", root.resolve("classes").toString());
        MavenProject mail = module("mail", "target/classes");
        MavenProject parent = module("parent", "../classes");
        parent.setPackaging("pom");
        session.setProjects(List.of(parent, orders, carts, mail));
        assertThat(new ModuleFolders(orders, session).sharingOutput()).containsExactly("com.acme:carts");
        assertThat(new ModuleFolders(mail, session).sharingOutput()).isEmpty();
        assertThat(JudgedModule.of(carts, session).sharingOutput()).containsExactly("com.acme:orders");
    }

    @Test
    void modulesThatTakeNoPartInTheBuildShareAFolderAllTheSame() {
        MavenProject orders = module("orders", "../classes");
        session.setProjects(List.of(orders));
        session.setAllProjects(List.of(orders, module("carts", "../classes")));
        assertThat(new ModuleFolders(orders, session).sharingOutput()).containsExactly("com.acme:carts");
    }

    @Test
    void aWebApplicationTakesClassesFromWhereItsSourcesAreConfigured() throws Exception {
        Path basedir = root.resolve("orders");
        assertThat(new ModuleFolders(module("orders", "target/classes"), session).webappClasses())
                .containsExactly(basedir.resolve("src/main/webapp/WEB-INF/classes"));
        MavenProject orders = module("orders", "target/classes");
        Plugin war = new Plugin();
        war.setArtifactId("maven-war-plugin");
        war.setConfiguration(configured("src/web"));
        PluginExecution second = new PluginExecution();
        second.setConfiguration(configured(basedir.resolve("other").toString()));
        war.addExecution(second);
        orders.getBuild().addPlugin(war);
        assertThat(new ModuleFolders(orders, session).webappClasses())
                .containsExactly(basedir.resolve("src/web/WEB-INF/classes"), basedir.resolve("other/WEB-INF/classes"));
    }

    @Test
    void theFolderIsWhereThePomWasReadFromWhateverOtherPluginsMakeOfTheProject() {
        MavenProject orders = module("orders", "target/classes");
        orders.getModel().setPomFile(orders.getFile());
        // As maven-shade-plugin does for a reduced POM.
        orders.setFile(root.resolve("orders/target/dependency-reduced-pom.xml").toFile());
        assertThat(orders.getBasedir().toPath()).isEqualTo(root.resolve("orders/target"));
        assertThat(ModuleFolders.basedir(orders, session)).isEqualTo(root.resolve("orders"));
    }
}
