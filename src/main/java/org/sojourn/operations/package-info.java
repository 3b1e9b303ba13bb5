/**
 * What runs by itself, for whoever looks after the installation.
 *
 * <p>Words: job, run, pause. Law: a look shows times and counts, never what a job was about.
 */
package org.sojourn.operations;
