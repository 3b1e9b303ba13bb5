/**
 * The versions of the template visits are planned by. A version is the whole template as text, numbered, written once; visits
 * keep the one they began with. The first is the template that comes with the product, made when it is first needed.
 */
package org.sojourn.welcome.templates;
