package org.sojourn.container;

import java.io.File;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is delivered, with the tests and what they need added. */
final class TestedWar {
    private static final String NOT_IN_THE_SERVER = ".*/org/sojourn/(browser|architecture|broken)(/.*)?";

    private TestedWar() {}

    @Deployment
    static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "sojourn.war")
                .merge(exploded(System.getProperty("sojourn.war")))
                .merge(exploded("target/test-classes"), "/WEB-INF/classes", onlyTests())
                .addAsLibrary(jarOf(org.assertj.core.api.Assertions.class))
                .addAsLibrary(jarOf(net.bytebuddy.ByteBuddy.class))
                .addAsLibrary(runnerIsOpen());
    }

    private static GenericArchive exploded(String folder) {
        return ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(new File(folder))
                .as(GenericArchive.class);
    }

    private static Filter<ArchivePath> onlyTests() {
        return path -> path.get().contains("/org/sojourn/") && !path.get().matches(NOT_IN_THE_SERVER);
    }

    private static File jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toFile();
    }

    /** The house asks everybody at its door to sign in, the runner of the tests cannot. */
    private static JavaArchive runnerIsOpen() {
        return ShrinkWrap.create(JavaArchive.class, "runner-is-open.jar")
                .addAsManifestResource(new StringAsset("""
                <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <name>runner_is_open</name>
                  <security-constraint>
                    <web-resource-collection>
                      <web-resource-name>runner</web-resource-name>
                      <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                    </web-resource-collection>
                  </security-constraint>
                </web-fragment>
                """), "web-fragment.xml");
    }
}
