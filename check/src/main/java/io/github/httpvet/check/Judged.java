package io.github.httpvet.check;

import io.github.httpvet.config.Reported;
import io.github.httpvet.core.tree.Unit;
import java.nio.file.Path;
import java.util.List;

/**
 * What is left of a file's findings after the configuration.
 *
 * @param unit null only if nothing is reported
 */
record Judged(Path file, Unit unit, List<Reported> reported) {}
