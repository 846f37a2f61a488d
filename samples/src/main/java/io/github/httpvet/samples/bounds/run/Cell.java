package io.github.httpvet.samples.bounds.run;

/**
 * What was measured of one setting at one server.
 *
 * @param ending what became of the call
 * @param thrown the simple name of the exception that the call ended with, or empty
 */
public record Cell(Ending ending, String thrown) {}
