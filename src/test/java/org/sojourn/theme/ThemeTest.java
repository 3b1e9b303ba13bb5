package org.sojourn.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** PrimeFaces' theme in our tokens: complete, and loud when it is not. */
class ThemeTest {
    private static final Path MAPPING = Path.of("src/main/theme/mapping.txt");
    private static final Path LAYER = Path.of("src/main/theme/layer.css");
    private static final Path TOKENS = Path.of("src/main/webapp/assets/tokens.css");

    @Test
    void everyColourOfPrimeFacesThemeHasAToken() throws IOException {
        String ours = maker().make(ThemeMaker.theme());
        assertThat(ours).doesNotContainPattern(TokenMapping.COLOUR).hasSizeGreaterThan(100_000);
        assertThat(ours).startsWith("/* The theme saga-blue of PrimeFaces").contains("The MIT License", "PrimeTek");
        assertThat(TokenMapping.COLOUR.matcher(ThemeMaker.theme()).results().count())
                .isGreaterThan(1000);
    }

    @Test
    void aColourThatNobodyMappedEndsTheBuildAndIsNamed() throws IOException {
        String theme = ThemeMaker.theme() + "body .ui-new{border-color:#123456}";
        assertThatThrownBy(() -> maker().make(theme))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("#123456 line (border-color)");
    }

    @Test
    void aLineOfTheMappingThatNoColourNeedsAnyMoreIsNamedToo() throws IOException {
        List<String> lines = Files.readAllLines(MAPPING);
        lines.add("colour #abcdef any var(--c-text)");
        assertThatThrownBy(() -> new ThemeMaker(new TokenMapping(lines)).make(ThemeMaker.theme()))
                .hasMessageContaining("#abcdef any");
    }

    @Test
    void noRuleOfTheThemeReachesBareElements() throws IOException {
        for (String selector : List.of(":root{", "*{", "body select", "body input:not"))
            assertThat(maker().make(ThemeMaker.theme())).doesNotContain("\n" + selector);
    }

    @Test
    void ourOwnLayerNamesNoColourAndOnlyTokensThatExist() throws IOException {
        String layer = Files.readString(LAYER);
        assertThat(layer).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
        assertThat(Files.readAllLines(LAYER)).hasSizeLessThanOrEqualTo(700);
        String defined = Files.readString(TOKENS) + layer;
        Matcher used = Pattern.compile("var\\((--[\\w-]+)").matcher(layer + maker().make(ThemeMaker.theme()));
        while (used.find()) assertThat(defined).contains(used.group(1) + ":");
    }

    @Test
    void rulesInsideOfRulesAreReadAndABraceTooManyIsRefused() {
        List<Rule> read = RuleReading.of("\uFEFFa,b:not(.c,.d){color:red}@media print{a{margin:0;padding:0}}");
        assertThat(read.stream().map(Rule::text))
                .containsExactly("a,b:not(.c,.d){color:red}", "@media print{a{margin:0;padding:0}}");
        assertThat(read.get(0).head()).containsExactly("a", "b:not(.c,.d)");
        assertThatThrownBy(() -> RuleReading.of("a{b:c}}")).hasMessageContaining("brace");
        assertThatThrownBy(() -> RuleReading.of("@media print{a{b:c}")).hasMessageContaining("brace");
    }

    private static ThemeMaker maker() throws IOException {
        return new ThemeMaker(new TokenMapping(Files.readAllLines(MAPPING)));
    }
}
