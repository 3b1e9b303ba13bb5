package org.sojourn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of what is delivered ({@code target/bom.json}, CycloneDX) against what is delivered. */
class BillOfMaterialsIT {
    private static final Path PROJECT = Path.of(System.getProperty("sojourn.basedir", "."));

    @Test
    void everyLibraryOfTheApplicationIsInTheListWithItsLicence() throws IOException {
        List<JsonNode> components = components();
        Set<String> listed = components.stream()
                .map(part ->
                        part.path("name").asText() + "-" + part.path("version").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("sojourn.war"), "WEB-INF/lib"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replaceFirst("(-jakarta)?\\.jar$", "");
                assertThat(listed).contains(name);
            }
        }
        assertThat(components)
                .filteredOn(part -> part.path("licenses").isEmpty())
                .extracting(part -> part.path("name").asText())
                .as("parts without a licence")
                .isEmpty();
    }

    @Test
    void noVersionIsARangeOrASnapshot() throws IOException {
        assertThat(components())
                .extracting(part -> part.path("version").asText())
                .noneMatch(version -> version.matches(".*(SNAPSHOT|[\\[(,]|LATEST|RELEASE).*"));
    }

    @Test
    void nothingOfTheWorkshopIsDelivered() throws IOException {
        Path application = Path.of(System.getProperty("sojourn.war"));
        try (Stream<Path> files = Files.walk(application)) {
            // one program is handed out as its source, on purpose: whoever checks a run reads what she starts
            assertThat(files.map(file -> application.relativize(file).toString())
                            .filter(name -> !name.equals("WEB-INF/verify/Verify.java")))
                    .hasSizeGreaterThan(100)
                    .noneMatch(
                            name -> name.matches("(.*/)?\\.(git|svn|DS_Store|idea).*|.*\\.(java|map|orig|bak|pem|key)"))
                    .noneMatch(name -> name.endsWith(".md") && !name.contains("/org/sojourn/privacy/"))
                    .noneMatch(name ->
                            name.matches(".*(Test|IT|Journey)\\.class|.*/org/sojourn/(launch|theme|broken)/.*"));
        }
    }

    private static List<JsonNode> components() throws IOException {
        JsonNode bill =
                new ObjectMapper().readTree(PROJECT.resolve("target/bom.json").toFile());
        List<JsonNode> components = new ArrayList<>();
        bill.path("components").forEach(components::add);
        assertThat(components).isNotEmpty();
        return components;
    }
}
