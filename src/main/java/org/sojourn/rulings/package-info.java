/**
 * What people decide about one application before a run: that it is protected at a place, that it takes no part, that it is
 * a case of hardship.
 *
 * <p>Words: ruling, kind, propose, grant, refuse, end. Laws: a ruling is an input of a run and never changes a result; one
 * person proposes it with a reason and another grants or refuses it, and a person and her deputies are one; nothing is
 * ruled in a draft or after the release. Who is a case of hardship only those know who hold the role for it: others learn how
 * many rulings entered a run, no more. Nobody is told the reason but those who decide and the person herself, in the copy of
 * her data.
 *
 * <p>The room stands above {@code applications}, which it is about, and beneath {@code allocation}, which takes rulings in.
 */
package org.sojourn.rulings;
