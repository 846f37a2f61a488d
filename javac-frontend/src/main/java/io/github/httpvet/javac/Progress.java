package io.github.httpvet.javac;

import java.nio.file.Path;

/**
 * How far a {@link JavacRun} is.
 *
 * @param done files done, the current one included
 * @param total files given
 * @param current the file just done
 */
public record Progress(int done, int total, Path current) {}
