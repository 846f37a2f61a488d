/** The command line {@code httpvet samples}. */
package io.github.httpvet.samples.command;
