/**
 * Starting and stopping: one command brings up the embedded database and the server, and takes both down again.
 *
 * <p>Words: the <em>data folder</em> holds everything that lasts; a <em>leftover</em> is a process of ours that outlived
 * its launcher; the <em>household</em> is what this launcher has started, in order; <em>accounts</em> are the two database
 * users; a <em>sentence</em> is all that a person sees when a start fails.
 *
 * <p>Laws: this package calls nothing in the other rooms and nothing calls it; it never enters the WAR. The server gets
 * its settings through the environment only. A start that fails says in one sentence what happened, what it means and
 * what to do, and leaves the data folder as it found it. No process is ended unless a note in the data folder and its
 * command line both say that it is ours. Ready means that the readiness check of the application says so, nothing less.
 */
package org.sojourn.launch;
