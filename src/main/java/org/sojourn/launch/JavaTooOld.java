package org.sojourn.launch;

/**
 * What the build runs instead of everything else on a Java before 17. It is compiled for Java 8 and on its own there, so
 * it uses nothing newer and no class beside it.
 */
public final class JavaTooOld {
    private JavaTooOld() {}

    public static void main(String[] arguments) {
        System.out.println();
        System.out.println("Sojourn needs Java 17 or newer and this is Java " + System.getProperty("java.version")
                + ", so nothing was started; install a JDK 17 (on Debian: openjdk-17-jdk-headless) and point JAVA_HOME"
                + " to it.");
        System.exit(1);
    }
}
