/** The command line: finds the sources, runs the rules over them and shows what they say. */
package io.github.httpvet.cli;
