package org.sojourn.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the files of the house must keep, rule by rule under its sentence; each gives what is wrong. */
final class SourceRules {
    private SourceRules() {}

    static Map<String, Function<List<Source>, Stream<String>>> all() {
        Map<String, Function<List<Source>, Stream<String>>> rules = new LinkedHashMap<>();
        rules.put("a class has at most 300 lines", files -> longer(files, ".java", 300));
        rules.put("a page has at most 120 lines", files -> longer(files, ".xhtml", 120));
        rules.put("a style sheet has at most 700 lines", files -> longer(files, ".css", 700));
        rules.put("a method has at most 30 lines", SourceRules::longMethods);
        rules.put("cores never write float or double", SourceRules::fractions);
        rules.put("a query asks for what is its room's own", files -> new Queries(files).strangers());
        return rules;
    }

    private static Stream<String> longer(List<Source> files, String ending, int most) {
        return files.stream()
                .filter(file -> file.path().endsWith(ending) && file.lines() > most)
                .map(file -> file.path() + ": " + file.lines() + " lines");
    }

    private static Stream<String> longMethods(List<Source> files) {
        return files.stream()
                .filter(Source::isJava)
                .flatMap(file -> file.methods().stream()
                        .filter(method -> method.lines() > 30)
                        .map(method -> file.path() + ": " + method.name() + " has " + method.lines() + " lines"));
    }

    private static Stream<String> fractions(List<Source> files) {
        return files.stream()
                .filter(file -> file.path().matches(".*/(allocation/core|calls/rules|welcome/core)/.*\\.java"))
                .filter(file -> withoutComments(file.text()).matches("(?s).*\\b(float|double|Double|Float)\\b.*"))
                .map(file -> file.path() + " counts in fractions");
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "").replaceAll("\"[^\"\n]*\"", "");
    }
}
