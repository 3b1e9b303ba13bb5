/**
 * Turns the theme that PrimeFaces carries into ours, while the house is built.
 *
 * <p>Words: the <em>theme</em> is PrimeFaces' compiled style sheet with its own colours; a <em>token</em> is one of the names
 * in {@code tokens.css}; the <em>mapping</em> ({@code src/main/theme/mapping.txt}) says which token stands for which
 * colour in which place and what of the theme we leave out; <em>unmapped</em> is a colour that the mapping does not know.
 *
 * <p>Laws: the result names no colour, so light, dark and paper come from the tokens alone. An unmapped colour ends the
 * build with a list, as after an upgrade. The licence of the theme stays on top of the file. This package calls no room, no
 * room calls it, and it never enters the WAR; only its result does.
 */
package org.sojourn.theme;
